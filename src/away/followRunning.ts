import type { Stop } from '../protocol/clock.ts'
import { isFinished } from '../protocol/job.ts'
import type { Job } from '../protocol/job.ts'
import type { StatusStore } from '../store/statusStore.ts'

const runs = ({ status }: Job): boolean => status === 'started' || status === 'progress' || status === 'retrying'

/**
 * Follows how far the running jobs have come, from now on; those that end meanwhile go on counting, so that the ring
 * does not go back. Calls `onPercent` with none where nothing runs.
 */
export function followRunning(store: StatusStore, onPercent: (percent: number | undefined) => void): Stop {
  const percents = new Map<string, number>()
  const running = new Set<string>()
  let sum = 0

  const put = (job: Job): void => {
    if (runs(job)) running.add(job.jobId)
    else running.delete(job.jobId)
    const before = percents.get(job.jobId)
    if (before === undefined && !runs(job)) return
    const percent = isFinished(job.status) ? 100 : (job.progress ?? 0)
    percents.set(job.jobId, percent)
    sum += percent - (before ?? 0)
  }
  const tell = (): void => {
    if (running.size > 0) return onPercent(sum / percents.size)
    percents.clear()
    sum = 0
    onPercent(undefined)
  }
  const follow = (job: Job): void => {
    // A part of a job is told in the job.
    if (job.parentId === undefined) put(job)
  }
  for (const job of store.getState().jobs.values()) follow(job)
  tell()
  return store.actions.onJobEvent(({ job }) => {
    follow(job)
    tell()
  })
}
