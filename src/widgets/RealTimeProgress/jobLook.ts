import { isFinished, type Job } from '../../protocol/job.ts'
import type { JobStatus, StallCause } from '../../protocol/jobProgress.ts'
import { percentOf, type RollUp } from './rollUp.ts'

/** How a job is drawn: its status, or what is to be said in its place. */
export interface JobLook {
  /** The server's own word; `stalled`, `unknown` and `removed` are ours. */
  status: JobStatus | 'stalled' | 'unknown' | 'removed'
  /** Why it makes no headway; only where it is stalled. */
  stallCause: StallCause | undefined
  /** A job that is done, but not all of it, or not quite well. */
  outcome: 'partial' | 'warnings' | undefined
  /** Whole percent, 0–100; absent where nobody knows. */
  percent: number | undefined
  /** `moving` is a bar without a number, `still` an empty one that waits. */
  bar: 'value' | 'moving' | 'still'
  finished: boolean
}

/** What is known of a job beside the job itself. */
export interface JobSurroundings {
  stallCause?: StallCause | undefined
  removed?: boolean | undefined
  rollUp?: RollUp | undefined
}

const running: ReadonlySet<string> = new Set<JobStatus>(['started', 'progress', 'cancelling'])

// Rounded down, so that 99.6 % does not read as done.
const wholePercent = (progress: unknown): number | undefined =>
  typeof progress === 'number' && Number.isFinite(progress)
    ? Math.floor(Math.min(100, Math.max(0, progress)))
    : undefined

/** Reads the look of a job; one that nobody has heard of is `unknown`. */
export function jobLook(job: Job | undefined, { stallCause, removed, rollUp }: JobSurroundings = {}): JobLook {
  if (!job) {
    const status = removed ? 'removed' : 'unknown'
    return { status, stallCause: undefined, outcome: undefined, percent: undefined, bar: 'still', finished: false }
  }
  const finished = isFinished(job.status)
  const cause = finished ? undefined : (stallCause ?? (job.stalled ? (job.stallCause ?? 'job') : undefined))
  const percent = job.status === 'completed' ? 100 : wholePercent(job.progress ?? (rollUp && percentOf(rollUp)))
  const status = cause === undefined ? job.status : 'stalled'
  const bar = percent !== undefined ? 'value' : running.has(status) ? 'moving' : 'still'
  return { status, stallCause: cause, outcome: outcomeOf(job, rollUp), percent, bar, finished }
}

function outcomeOf({ status, warnings }: Job, rollUp: RollUp | undefined): JobLook['outcome'] {
  if (status !== 'completed') return undefined
  if (rollUp !== undefined && rollUp.failed > 0) return 'partial'
  return warnings !== undefined && warnings.length > 0 ? 'warnings' : undefined
}
