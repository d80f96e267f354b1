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
export function foldJob(job: Job | undefined, event: JobEvent, { at, sinceMs, believed }: Standing): Job {
  const status = willRetry(event) ? 'retrying' : statusOfEvent[event.name]
  const update: JobUpdate = event.name === 'job-stalled' ? event.data : { ...event.data, ...(status && { status }) }
  if (job === undefined) return mark(mergeJob(blankJob(event.data.jobId, at), update, at, true), event)
  switch (judgeOrder(job, event, believed, sinceMs)) {
    case 'ignore':
      return job
    case 'accept':
      return mark(mergeJob(job, update, at, believed), event)
    case 'keepProgress':
      return mergeJob(job, withoutProgress(update, job.status), at, false)
    case 'requeue':
    case 'newAttempt':
      return mergeJob(restartJob(job, update.attempt ?? job.attempt + 1), update, at, true)
  }
}

const willRetry = (event: JobEvent): boolean => event.name === 'job-failed' && event.data.willRetry === true

function withoutProgress({ progress: _, ...rest }: JobUpdate, status: JobStatus): JobUpdate {
  return { ...rest, status }
}

function mark(job: Job, event: JobEvent): Job {
  if (event.name === 'job-stalled') return job.stalled ? job : { ...job, stalled: true }
  if (!job.stalled) return job
  const { stalled: _, ...moving } = job
  return moving
}

/** The job after a row of a snapshot, which is believed: it was written after all that came before it. */
export function foldSnapshotRow(job: Job | undefined, row: JobUpdate, at: number): Job {
  if (job === undefined) return mergeJob(blankJob(row.jobId, at), withStatus(row), at, true)
  const again = isFinished(job.status) && !isFinished(row.status ?? job.status)
  const attempt = row.attempt ?? (again ? job.attempt + 1 : job.attempt)
  return mergeJob(again || attempt > job.attempt ? restartJob(job, attempt) : job, row, at, true)
}

const withStatus = (row: JobUpdate): JobUpdate =>
  row.status ? row : { ...row, status: row.progress === undefined ? 'queued' : 'progress' }
