import { isFinished } from '../protocol/job.ts'
import type { Job } from '../protocol/job.ts'
import type { Effects } from './arrival.ts'
import { markNotified, notificationOf } from './notify.ts'
import type { Draft } from './state.ts'

/** A family of a family of … is no deeper; what claims to be is a circle. */
const maxDepth = 16

/** Notes that a job's end is to be told, once: by itself, or by the job that it is a part of. */
export function tellEnd(draft: Draft, job: Job, at: number, isMissed: boolean, effects: Effects): void {
  const end = notificationOf(draft, job, at)
  if (end === undefined) return
  markNotified(draft, job)
  const whole = draft.followedJobs.includes(job.jobId) ? undefined : wholeOf(draft, job)
  // What is tried again after the whole has ended is told by itself.
  if (whole === undefined || (isFinished(whole.status) && job.attempt > 1)) {
    return void (isMissed ? effects.missed : effects.told).push(end)
  }
  if (isFinished(whole.status) && whole.status !== 'cancelled') effects.late.push({ end, whole, isMissed })
}

/** The job that tells of this one's end; none where it is no part of another, or of itself. */
function wholeOf({ jobs }: Draft, job: Job): Job | undefined {
  const parentOf = ({ parentId }: Job): Job | undefined => (parentId === undefined ? undefined : jobs.get(parentId))
  const whole = parentOf(job)
  let above = whole
  for (let depth = 0; above; depth++) {
    if (depth === maxDepth) return undefined
    above = parentOf(above)
  }
  return whole
}
