import type { Job } from '../protocol/job.ts'
import { isFinished } from '../protocol/job.ts'
import type { JobStatus, JobUpdate } from '../protocol/jobProgress.ts'
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
  ],
  failed: ['queuePosition', 'queueSize', 'estimatedTime', 'nextRetryAt', 'stalled'],
  cancelled: ['queuePosition', 'queueSize', 'estimatedTime', 'nextRetryAt', 'stalled'],
  expired: ['queuePosition', 'queueSize', 'estimatedTime', 'nextRetryAt', 'stalled'],
}

const isRunning = (status: JobStatus): boolean => status === 'started' || status === 'progress'

/**
 * The job with what `update` says, at `at` epoch milliseconds: absent = unchanged, null = cleared. Progress does not go
 * back unless the update is `believed`. The very same object where nothing changes.
 */
export function mergeJob(job: Job, update: JobUpdate, at: number, believed: boolean): Job {
  const next: MutableJob = { ...job }
  const status = update.status ?? job.status
  if (status !== job.status) {
    for (const field of gone[status] ?? []) delete next[field]
    // A waiting job's estimate is of its start, a running job's of its end.
    if (isRunning(status) && !isRunning(job.status)) delete next.estimatedTime
  }
  takeFields(next as Partial<Record<string, unknown>>, update, gone[status])
  if (!believed && job.progress !== undefined && (next.progress ?? 0) < job.progress && update.progress !== null) {
    next.progress = job.progress
  }
  if (update.step && update.step !== job.stepLog.at(-1)) {
    next.stepLog = [...job.stepLog, update.step].slice(-maxStepLog)
  }
  next.status = status
  if (status === 'completed') next.progress = 100
  stampTimes(next, job, at)
  return sameJob(job, next) ? job : next
}

function takeFields(next: Partial<Record<string, unknown>>, update: JobUpdate, left: readonly string[] = []): void {
  for (const [key, value] of Object.entries(update)) {
    if (left.includes(key)) continue
    if (value !== null) next[key] = value
    else if (key !== 'attempt') delete next[key]
  }
}

function stampTimes(next: MutableJob, job: Job, at: number): void {
  if (isRunning(next.status)) next.startedAt ??= at
  if (isFinished(next.status)) next.finishedAt = isFinished(job.status) ? (job.finishedAt ?? at) : at
  else delete next.finishedAt
}

function sameJob(a: Job, b: Job): boolean {
  const keys = Object.keys(b) as (keyof Job)[]
  return keys.length === Object.keys(a).length && keys.every((key) => sameValue(a[key], b[key]))
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
