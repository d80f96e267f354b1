'use client'
import { useId, type ComponentPropsWithRef, type ReactElement, type ReactNode } from 'react'
import type { Freshness, Job } from '../../protocol/job.ts'
import type { StallCause } from '../../protocol/jobProgress.ts'
import { useText } from '../text/TextContext.tsx'
import type { JobAsking } from './JobActions.tsx'
import { JobCard } from './JobCard.tsx'
import { JobInline } from './JobInline.tsx'
import { jobLook } from './jobLook.ts'
import type { JobSubject } from './jobSubject.ts'
import type { StepArrangement } from './JobSteps.tsx'
import { realTimeProgressLabels } from './realTimeProgressLabels.ts'
import { rollUpOf, type RollUp } from './rollUp.ts'
import type { JobTimes } from './timeText.ts'
import { useKeptFocus } from './useKeptFocus.ts'

export interface RealTimeProgressViewProps extends Omit<ComponentPropsWithRef<'div'>, 'children'>, JobAsking, JobTimes {
  /** The job; absent where nothing has been heard of it. */
  job: Job | undefined
  /** Names a job nothing has been heard of. */
  jobId?: string | undefined
  /** `bar` is a card, `ring` one with a ring beside its title, `inline` one line for a table's cell or a list. */
  variant?: 'bar' | 'ring' | 'inline' | undefined
  /** The job was known and is gone. */
  removed?: boolean | undefined
  /** How far the job can be trusted; `live` by default. A finished job does not go stale. */
  freshness?: Freshness | undefined
  /** Epoch milliseconds at which the job stood so; said where it is not live. */
  asOf?: number | undefined
  /** Epoch milliseconds on the server's clock; with it a retry counts down, and a result's time runs out. */
  now?: number | undefined
  /** Milliseconds for which it has waited so far, or run; nothing is said of it where it is absent. */
  elapsedMs?: number | undefined
  /** Who is silent where the job makes no headway; the job's own `stalled` where it is absent. */
  stallCause?: StallCause | undefined
  /** Milliseconds for which the percent has stood still; said where that is the last one. */
  standsForMs?: number | undefined
  /** The few jobs that this one is made of. */
  subJobs?: readonly Job[] | undefined
  /** How the many items of a batch stand; the job's own counts where it is absent. */
  rollUp?: RollUp | undefined
  /** How its steps are listed; `vertical` by default. */
  steps?: StepArrangement | undefined
  /** Draws the result of a job that is done, below its line. */
  renderResult?: ((job: Job) => ReactNode) | undefined
  /** Tries the line to the server at once; offered where the line is why nothing moves. */
  onReconnect?: (() => void) | undefined
}

/** Shows how one job is going: its status, bar, step, place in the queue, time left, error or result. */
export function RealTimeProgressView(props: RealTimeProgressViewProps): ReactElement {
  const { job, jobId, variant = 'bar', removed, freshness: told = 'live', asOf, now, elapsedMs, ...more } = props
  const { stallCause, standsForMs, eta, subJobs, rollUp: given, actions, request, onAction, ...others } = more
  const { onDismissRequest, onReconnect, steps, renderResult, onFocus, onBlur, ...rest } = others
  const { labels, formatters } = useText('realTimeProgress', realTimeProgressLabels)
  const titleId = useId()
  const kept = useKeptFocus<HTMLDivElement, HTMLParagraphElement>({ onFocus, onBlur })
  const rollUp = given ?? rollUpOf(job?.counts)
  const look = jobLook(job, { stallCause, removed, rollUp })
  const freshness = job && !look.finished ? told : 'live'
  const times = { now, elapsedMs, standsForMs, eta }
  const subject: JobSubject = { job, look, rollUp, freshness, asOf, ...times, labels, formatters }
  const title = { jobId, id: titleId, titleRef: kept.fallback }
  const asking: JobAsking = { actions, request, onAction, onDismissRequest }
  return (
    <div
      role="group"
      aria-labelledby={titleId}
      {...rest}
      {...kept.handlers}
      data-tt="RealTimeProgress"
      data-variant={variant}
      data-status={look.status}
      data-freshness={freshness}
      data-outcome={look.outcome}
      data-cause={look.stallCause}
    >
      {variant === 'inline' ? (
        <JobInline subject={subject} title={title} asking={asking} />
      ) : (
        <JobCard
          isRing={variant === 'ring'}
          {...{ subject, title, asking, subJobs, steps, renderResult, onReconnect }}
        />
      )}
    </div>
  )
}
