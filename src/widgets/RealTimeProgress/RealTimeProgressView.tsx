'use client'
import { useId, type ComponentPropsWithRef, type ReactElement } from 'react'
import type { Freshness, Job } from '../../protocol/job.ts'
import { useText } from '../text/TextContext.tsx'
import { JobBody } from './JobBody.tsx'
import { jobLook } from './jobLook.ts'
import { ProgressBar } from './ProgressBar.tsx'
import { realTimeProgressLabels } from './realTimeProgressLabels.ts'
import { StatusIcon } from './StatusIcon.tsx'

export interface RealTimeProgressViewProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The job; absent where nothing has been heard of it. */
  job: Job | undefined
  /** Names a job nothing has been heard of. */
  jobId?: string | undefined
  /** How far the job can be trusted; `live` by default. A finished job does not go stale. */
  freshness?: Freshness | undefined
  /** Epoch milliseconds at which the job stood so; said where it is not live. */
  asOf?: number | undefined
  /** Epoch milliseconds; with it a waiting retry counts down. */
  now?: number | undefined
}

/** Shows how one job is going: its status, bar, step, place in the queue, time left, error or result. */
export function RealTimeProgressView(props: RealTimeProgressViewProps): ReactElement {
  const { job, jobId, freshness: told = 'live', asOf, now, ...rest } = props
  const { labels, formatters } = useText('realTimeProgress', realTimeProgressLabels)
  const titleId = useId()
  const look = jobLook(job)
  const freshness = job && !look.finished ? told : 'live'
  const title = job?.name || job?.kind || job?.jobId || jobId || labels.unknownJob
  const word = look.status === 'unknown' ? labels.unknown : wordOf(labels.status, look.status)
  return (
    <div
      role="group"
      aria-labelledby={titleId}
      {...rest}
      data-tt="RealTimeProgress"
      data-status={look.status}
      data-freshness={freshness}
    >
      <div data-part="head">
        <StatusIcon status={look.status} />
        <p data-part="title" id={titleId}>
          <bdi>{title}</bdi>
          {job?.name && job.kind && <span data-part="kind">{job.kind}</span>}
        </p>
        <span data-part="status">{word}</span>
      </div>
      <ProgressBar
        look={look}
        label={labels.bar}
        text={look.percent === undefined ? undefined : formatters.percent(look.percent)}
      />
      <JobBody
        job={job}
        look={look}
        freshness={freshness}
        asOf={asOf}
        now={now}
        labels={labels}
        formatters={formatters}
      />
    </div>
  )
}

// A status of a newer server has no word of ours: its own is shown.
const wordOf = (words: Readonly<Record<string, string>>, status: string): string =>
  (Object.hasOwn(words, status) ? words[status] : undefined) ?? status
