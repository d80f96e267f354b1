'use client'
import { useId, type ComponentPropsWithRef, type ReactElement } from 'react'
import type { Freshness, Job } from '../../protocol/job.ts'
import type { StallCause } from '../../protocol/jobProgress.ts'
import { useText } from '../text/TextContext.tsx'
import { JobBody } from './JobBody.tsx'
import { jobLook } from './jobLook.ts'
import type { JobRefusal } from './jobRefusal.ts'
import { ProgressBar } from './ProgressBar.tsx'
import { realTimeProgressLabels } from './realTimeProgressLabels.ts'
import { rollUpOf, type RollUp } from './rollUp.ts'
import { StatusIcon } from './StatusIcon.tsx'
import { statusWord } from './statusWord.ts'

export interface RealTimeProgressViewProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The job; absent where nothing has been heard of it. */
  job: Job | undefined
  /** Names a job nothing has been heard of. */
  jobId?: string | undefined
  /** The job was known and is gone. */
  removed?: boolean | undefined
  /** How far the job can be trusted; `live` by default. A finished job does not go stale. */
  freshness?: Freshness | undefined
  /** Epoch milliseconds at which the job stood so; said where it is not live. */
  asOf?: number | undefined
  /** Epoch milliseconds on the server's clock; with it a retry counts down, and a result's time runs out. */
  now?: number | undefined
  /** Who is silent where the job makes no headway; the job's own `stalled` where it is absent. */
  stallCause?: StallCause | undefined
  /** Milliseconds for which the percent has stood still; said where that is the last one. */
  standsForMs?: number | undefined
  /** An action that was asked for and not done. */
  refusal?: JobRefusal | undefined
  /** The few jobs that this one is made of. */
  subJobs?: readonly Job[] | undefined
  /** How the many items of a batch stand; the job's own counts where it is absent. */
  rollUp?: RollUp | undefined
}

/** Shows how one job is going: its status, bar, step, place in the queue, time left, error or result. */
export function RealTimeProgressView(props: RealTimeProgressViewProps): ReactElement {
  const { job, jobId, removed, freshness: told = 'live', asOf, now, stallCause, standsForMs, refusal, ...more } = props
  const { subJobs, rollUp: given, ...rest } = more
  const { labels, formatters } = useText('realTimeProgress', realTimeProgressLabels)
  const titleId = useId()
  const rollUp = given ?? rollUpOf(job?.counts)
  const look = jobLook(job, { stallCause, removed, rollUp })
  const freshness = job && !look.finished ? told : 'live'
  const title = job?.name || job?.kind || job?.jobId || jobId || labels.unknownJob
  return (
    <div
      role="group"
      aria-labelledby={titleId}
      {...rest}
      data-tt="RealTimeProgress"
      data-status={look.status}
      data-freshness={freshness}
      data-outcome={look.outcome}
      data-cause={look.stallCause}
    >
      <div data-part="head">
        <StatusIcon status={look.status} outcome={look.outcome} />
        <p data-part="title" id={titleId}>
          <bdi>{title}</bdi>
          {job?.name && job.kind && (
            <>
              {' '}
              <span data-part="kind">{job.kind}</span>
            </>
          )}
        </p>
        <span data-part="status">{statusWord(look, labels)}</span>
      </div>
      <ProgressBar
        look={look}
        label={labels.bar}
        text={look.percent === undefined ? undefined : formatters.percent(look.percent)}
        rollUp={rollUp}
      />
      <JobBody {...{ job, subJobs, rollUp, look, freshness, asOf, now, standsForMs, refusal, labels, formatters }} />
    </div>
  )
}
