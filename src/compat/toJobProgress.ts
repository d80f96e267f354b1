import type { Job } from '../protocol/job.ts'
import type { JobStatus } from '../protocol/jobProgress.ts'
import { realTimeProgressLabels } from '../widgets/RealTimeProgress/realTimeProgressLabels.ts'
import { rememberBy } from './rememberBy.ts'
import type { WebSocketJobProgress } from './webSocketState.ts'

// Older code waits for `completed` or `failed`: an end it has no word for must still be an end.
const olderStatus: Readonly<Record<JobStatus, WebSocketJobProgress['status']>> = {
  queued: 'queued',
  delayed: 'queued',
  retrying: 'queued',
  started: 'started',
  progress: 'progress',
  paused: 'progress',
  cancelling: 'progress',
  completed: 'completed',
  failed: 'failed',
  cancelled: 'failed',
  expired: 'failed',
}

/** A job in the older shape: the same object for the same job. */
export const toJobProgress = rememberBy((job: Job): WebSocketJobProgress => {
  const { jobId, progress, step, estimatedTime, queuePosition, result } = job
  const error = errorOf(job)
  return {
    jobId,
    status: olderStatus[job.status],
    ...(progress !== undefined && { progress }),
    ...(step !== undefined && { step }),
    ...(estimatedTime !== undefined && { estimatedTime }),
    ...(queuePosition !== undefined && { queuePosition }),
    ...(result !== undefined && { result }),
    ...(error !== undefined && { error }),
  }
})

function errorOf({ status, error }: Job): string | undefined {
  if (error !== undefined) return error
  return status === 'cancelled' || status === 'expired' ? realTimeProgressLabels.status[status] : undefined
}
