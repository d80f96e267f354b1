import { isFinished } from '../protocol/job.ts'
import type { Job } from '../protocol/job.ts'
import type { JobUpdate } from '../protocol/jobProgress.ts'
import { paceAfter } from './paceAfter.ts'
import type { Heard } from './state.ts'

/** Takes from a message that changed a job what it tells of its pace. */
export function notePace(
  heard: Heard | undefined,
  previous: Job | undefined,
  job: Job,
  { estimatedTime }: JobUpdate,
  at: number,
): void {
  if (heard === undefined) return
  const isSameRun = previous !== undefined && previous.attempt === job.attempt && !isFinished(previous.status)
  const pace = isFinished(job.status)
    ? undefined
    : paceAfter(isSameRun ? heard.pace : undefined, {
        at,
        isRunning: job.status === 'started' || job.status === 'progress',
        left: leftOf(job),
        expectedMs: typeof estimatedTime === 'number' && estimatedTime > 0 ? estimatedTime * 1_000 : undefined,
      })
  if (pace !== undefined) heard.pace = pace
  else if (heard.pace !== undefined) delete heard.pace
}

/** Share of the work that is left, 0–1, by what counts it: the percent, else the bytes, else the items. */
function leftOf({ progress, bytes, counts }: Job): number | undefined {
  if (progress !== undefined) return 1 - Math.min(100, Math.max(0, progress)) / 100
  if (bytes?.total) return 1 - Math.min(1, bytes.done / bytes.total)
  if (counts?.total === undefined || counts.total <= 0) return undefined
  const { done, failed = 0, skipped = 0, total } = counts
  return 1 - Math.min(1, (done + failed + skipped) / total)
}
