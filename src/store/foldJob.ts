import type { JobEvent } from '../protocol/events.ts'
import { statusOfEvent } from '../protocol/gate.ts'
import type { Job } from '../protocol/job.ts'
import { isFinished } from '../protocol/job.ts'
import type { JobStatus, JobUpdate } from '../protocol/jobProgress.ts'
import { judgeOrder } from './judgeOrder.ts'
import { mergeJob, restartJob } from './mergeJob.ts'

/** How an event stands to what was heard before. */
export interface Standing {
  /** Epoch milliseconds, page clock, at which the event came. */
  at: number
  /** Milliseconds since the job was last heard of; Infinity for a new one. */
  sinceMs: number
  /** The server numbers its events and this one is newer than the last. */
  believed: boolean
}

/** A job nobody has said anything about yet. */
const blankJob = (jobId: string, at: number): Job => ({
  jobId,
  status: 'queued',
  attempt: 1,
  firstSeenAt: at,
  stepLog: [],
})

/** The job after `event`; the very same object where nothing changes. */
export function foldJob(job: Job | undefined, told: JobEvent, { at, sinceMs, believed }: Standing): Job {
  const event = told.name === 'job-retrying' ? ofFailedRun(job, told) : told
  const { data } = event
  const status = statusAfter(job, event)
  if (job === undefined) return mark(mergeJob(blankJob(data.jobId, at), data, status, at, true), event)
  switch (judgeOrder(job, event, believed, sinceMs)) {
    case 'ignore':
      return job
    case 'accept':
      return mark(mergeJob(job, data, status, at, believed), event)
    case 'keepProgress':
      return mark(mergeJob(job, withoutProgress(data), job.status, at, false), event)
    case 'requeue':
    case 'newAttempt':
      return mark(mergeJob(restartJob(job, data.attempt ?? job.attempt + 1), data, status, at, true), event)
  }
}

function statusAfter(job: Job | undefined, { name, data }: JobEvent): JobStatus {
  const named = statusOfEvent[name]
  if (named !== undefined) return retryingOr(named, data)
  // A stalled event says nothing about the status, only that there is one to stall in.
  const status = job?.status ?? data.status ?? 'started'
  return isFinished(status) ? 'started' : status
}

/**
 * The event with the run that failed. Some servers name the run to come: taken at their word, its first events would look
 * like late ones of a run that is over.
 */
function ofFailedRun(job: Job | undefined, event: JobEvent): JobEvent {
  const { attempt } = event.data
  const known = job?.attempt ?? 1
  if (typeof attempt !== 'number' || attempt <= known) return event
  return { ...event, data: { ...event.data, attempt: Math.max(known, attempt - 1) } }
}

const retryingOr = (status: JobStatus, { willRetry }: JobUpdate): JobStatus =>
  status === 'failed' && willRetry === true ? 'retrying' : status

function withoutProgress({ progress: _, ...rest }: JobUpdate): JobUpdate {
  return rest
}

function mark(job: Job, event: JobEvent): Job {
  if (event.name === 'job-stalled') return job.stalled ? job : { ...job, stalled: true }
  if (!job.stalled && job.stallCause === undefined) return job
  const { stalled: _, stallCause: __, ...moving } = job
  return moving
}

/** The job after a row of a snapshot, which is believed: it was written after all that came before it. */
export function foldSnapshotRow(job: Job | undefined, row: JobUpdate, at: number): Job {
  const said = row.status && retryingOr(row.status, row)
  if (job === undefined) {
    const fallback = row.progress === undefined ? 'queued' : 'progress'
    return mergeJob(blankJob(row.jobId, at), row, said ?? fallback, at, true)
  }
  const status = said ?? job.status
  // A job that was only lost sight of comes back as it was.
  const again = isFinished(job.status) && job.status !== 'expired' && !isFinished(status)
  const attempt = row.attempt ?? (again ? job.attempt + 1 : job.attempt)
  return mergeJob(again || attempt > job.attempt ? restartJob(job, attempt) : job, row, status, at, true)
}
