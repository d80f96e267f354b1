import { isFinished, isRetryable, readingOf, type JobRecord, type PhaseStatus } from '../jobs/jobRecord.ts'

/** Documents that came together; how they are going is worked out from the documents themselves. */
export interface BatchRecord {
  jobId: string
  owner: string
  name: string
  /** Documents announced that have come or may still come. */
  expected: number
  /** Runs so far, this one included: each time that more is to be done after it had ended. */
  attempt: number
  /** Epoch milliseconds. */
  createdAt: number
  /** A person has cancelled it as a whole. */
  isCancelled?: true
}

/** How a batch is going. */
export interface BatchState {
  status: Exclude<PhaseStatus, 'started'>
  /** Percent, 0–100. */
  progress: number
  done: number
  failed: number
  cancelled: number
  running: number
  total: number
  /** Documents that one more run may end otherwise for. */
  retryable: number
}

const running: ReadonlySet<PhaseStatus> = new Set(['started', 'progress', 'cancelling'])

export function batchState(batch: BatchRecord, members: readonly JobRecord[]): BatchState {
  const count = (fits: (job: JobRecord) => boolean): number => members.filter(fits).length
  const total = Math.max(batch.expected, members.length)
  const read = members.reduce((sum, job) => sum + fractionRead(job), 0)
  return {
    status: statusOf(batch, members, total),
    progress: total === 0 ? 0 : Math.floor((read / total) * 100),
    done: count(({ phase }) => phase.status === 'completed'),
    failed: count(({ phase }) => phase.status === 'failed'),
    cancelled: count(({ phase }) => phase.status === 'cancelled'),
    running: count(({ phase }) => running.has(phase.status)),
    total,
    // Of a batch that was cancelled, what was cancelled with it is wanted back as well.
    retryable: count((job) => isWantedAgain(batch, job)),
  }
}

/** Whether a retry of the batch runs this document once more. */
export function isWantedAgain({ isCancelled }: BatchRecord, job: JobRecord): boolean {
  return isRetryable(job) && (job.phase.status === 'failed' || isCancelled === true)
}

function statusOf({ isCancelled }: BatchRecord, members: readonly JobRecord[], total: number): BatchState['status'] {
  const has = (...statuses: PhaseStatus[]): boolean => members.some(({ phase }) => statuses.includes(phase.status))
  if (!members.every(isFinished) || (members.length < total && isCancelled !== true)) {
    if (isCancelled) return 'cancelling'
    if (has('started', 'progress', 'cancelling')) return 'progress'
    if (has('queued')) return members.every(({ phase }) => phase.status === 'queued') ? 'queued' : 'progress'
    if (has('paused')) return 'paused'
    return has('completed', 'failed', 'cancelled') ? 'progress' : 'queued'
  }
  if (isCancelled) return 'cancelled'
  if (has('failed')) return 'failed'
  return has('completed') ? 'completed' : 'cancelled'
}

function fractionRead(job: JobRecord): number {
  if (isFinished(job)) return 1
  const reading = readingOf(job)
  return reading ? reading.done / reading.total : 0
}
