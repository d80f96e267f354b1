import { isFinished, type Job } from '../../protocol/job.ts'
import type { JobStatus } from '../../protocol/jobProgress.ts'

/** How a job is drawn: its status, or what is to be said in its place. */
export interface JobLook {
  /** The server's own word; `stalled` and `unknown` are ours. */
  status: JobStatus | 'stalled' | 'unknown'
  /** Whole percent, 0–100; absent where nobody knows. */
  percent: number | undefined
  /** `moving` is a bar without a number, `still` an empty one that waits. */
  bar: 'value' | 'moving' | 'still'
  finished: boolean
}

const running: ReadonlySet<string> = new Set<JobStatus>(['started', 'progress', 'cancelling'])

// Rounded down, so that 99.6 % does not read as done.
const wholePercent = (progress: unknown): number | undefined =>
  typeof progress === 'number' && Number.isFinite(progress)
    ? Math.floor(Math.min(100, Math.max(0, progress)))
    : undefined

/** Reads the look of a job; one that nobody has heard of is `unknown`. */
export function jobLook(job: Job | undefined): JobLook {
  if (!job) return { status: 'unknown', percent: undefined, bar: 'still', finished: false }
  const finished = isFinished(job.status)
  const percent = job.status === 'completed' ? 100 : wholePercent(job.progress)
  const status = job.stalled && !finished ? 'stalled' : job.status
  const bar = percent !== undefined ? 'value' : running.has(status) ? 'moving' : 'still'
  return { status, percent, bar, finished }
}
