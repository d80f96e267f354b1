import type { Job } from '../../protocol/job.ts'
import type { JobStatus } from '../../protocol/jobProgress.ts'
import { sizeOf, type RollUp } from '../RealTimeProgress/rollUp.ts'

/** The batch as a job, where nobody told of one by itself: as far as its parts are, and ended once they all are. */
export function jobOfRollUp(jobId: string, name: string, rollUp: RollUp): Job {
  return { jobId, name, status: statusOf(rollUp), attempt: 1, firstSeenAt: 0, stepLog: [] }
}

function statusOf(rollUp: RollUp): JobStatus {
  const { done, failed, skipped, running, waiting } = rollUp
  const size = sizeOf(rollUp)
  if (running > 0) return 'progress'
  if (waiting === size) return 'queued'
  // Between two of its parts it is under way as well.
  if (waiting > 0) return 'progress'
  if (failed > 0 && done === 0) return 'failed'
  return skipped === size ? 'cancelled' : 'completed'
}
