import type { Job } from '../protocol/job.ts'
import { isFinished } from '../protocol/job.ts'
import type { JobStatus, JobUpdate } from '../protocol/jobProgress.ts'
import { noteMoves } from './noteMoves.ts'
import { sameValue } from './sameValue.ts'

type MutableJob = { -readonly [K in keyof Job]: Job[K] }

const maxStepLog = 50

/** What only says something while the job waits, runs, or has ended badly. */
const gone: { readonly [S in JobStatus]?: readonly (keyof Job)[] } = {
  started: ['queuePosition', 'queueSize', 'nextRetryAt', 'willRetry'],
  progress: ['queuePosition', 'queueSize', 'nextRetryAt', 'willRetry'],
  completed: [
    'queuePosition',
    'queueSize',
    'estimatedTime',
    'error',
    'errorCode',
    'nextRetryAt',
    'willRetry',
    'stalled',
    'stallCause',
  ],
  failed: ['queuePosition', 'queueSize', 'estimatedTime', 'nextRetryAt', 'stalled', 'stallCause'],
  cancelled: ['queuePosition', 'queueSize', 'estimatedTime', 'nextRetryAt', 'stalled', 'stallCause'],
  expired: ['queuePosition', 'queueSize', 'estimatedTime', 'nextRetryAt', 'stalled', 'stallCause'],
}

const isRunning = (status: JobStatus): boolean => status === 'started' || status === 'progress'

/**
 * The job as `status` with what `update` says, at `at` epoch milliseconds: absent = unchanged, null = cleared. Progress
 * does not go back unless the update is `believed`. The very same object where nothing changes.
 */
export function mergeJob(job: Job, update: JobUpdate, status: JobStatus, at: number, believed: boolean): Job {
  const next: MutableJob = { ...job, status }
  let isChanged = status !== job.status
  if (isChanged) {
    for (const field of gone[status] ?? []) delete next[field]
    // A waiting job's estimate is of its start, a running job's of its end.
    if (isRunning(status) && !isRunning(job.status)) delete next.estimatedTime
  }
  if (takeFields(next as Record<string, unknown>, update, gone[status], believed)) isChanged = true
  if (update.step && update.step !== job.step && update.step !== job.stepLog.at(-1)) {
    next.stepLog = [...job.stepLog, update.step].slice(-maxStepLog)
    isChanged = true
  }
  if (status === 'completed' && next.progress !== 100) {
    next.progress = 100
    isChanged = true
  }
  if (stampTimes(next, job, at)) isChanged = true
  if (isChanged) noteMoves(next, job, at)
  return isChanged ? next : job
}

// One pass over what came, since every event passes here. True where something changed.
function takeFields(
  next: Record<string, unknown>,
  update: Record<string, unknown>,
  left: readonly string[] = [],
  believed: boolean,
): boolean {
  let isChanged = false
  for (const key of Object.keys(update)) {
    const value = update[key]
    const known = next[key]
    if (value === known || key === 'jobId' || key === 'status' || left.includes(key)) continue
    if (value === null) {
      if (key === 'attempt' || known === undefined) continue
      delete next[key]
    } else {
      if (key === 'progress' && !believed && (value as number) < ((known as number | undefined) ?? 0)) continue
      if (sameValue(value, known)) continue
      next[key] = value
    }
    isChanged = true
  }
  return isChanged
}

// True where a moment changed.
function stampTimes(next: MutableJob, job: Job, at: number): boolean {
  if (isRunning(next.status)) next.startedAt ??= at
  if (isFinished(next.status)) next.finishedAt = isFinished(job.status) ? (job.finishedAt ?? at) : at
  else if (next.finishedAt !== undefined) delete next.finishedAt
  return next.startedAt !== job.startedAt || next.finishedAt !== job.finishedAt
}

/** The job at the start of run `attempt`: who it is stays, what the last run did goes. */
export function restartJob(job: Job, attempt: number): Job {
  const { jobId, firstSeenAt, name, kind, lane, parentId, maxAttempts } = job
  return {
    jobId,
    firstSeenAt,
    attempt,
    status: 'queued',
    stepLog: [],
    ...(name !== undefined && { name }),
    ...(kind !== undefined && { kind }),
    ...(lane !== undefined && { lane }),
    ...(parentId !== undefined && { parentId }),
    ...(maxAttempts !== undefined && { maxAttempts }),
  }
}
