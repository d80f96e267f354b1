/** The statuses a job can have, on the wire and in the state. `stalled` is derived, never sent. */
export const jobStatuses = [
  'queued',
  'delayed',
  'started',
  'progress',
  'paused',
  'retrying',
  'cancelling',
  'completed',
  'failed',
  'cancelled',
  'expired',
] as const

export type JobStatus = (typeof jobStatuses)[number]

/** Which of the four is silent when a job makes no headway: the job, its worker, its queue, or our own line. */
export const stallCauses = ['job', 'worker', 'queue', 'connection'] as const

export type StallCause = (typeof stallCauses)[number]

export type StepStatus = 'pending' | 'running' | 'done' | 'failed' | 'skipped'

/** One step of a job's plan, in the order the server gives. */
export interface JobStep {
  label: string
  status: StepStatus
  detail?: string
  /** Percent, 0–100. */
  progress?: number
  /** Epoch milliseconds on the server's clock. */
  startedAt?: number
  /** Epoch milliseconds on the server's clock. */
  endedAt?: number
}

/** "17 of 240 pages": `total` is absent where nobody knows it yet. */
export interface Counts {
  /** Items finished so far. */
  done: number
  /** Items in all. */
  total?: number
  unit?: string
  /** Items that failed, not among `done`. */
  failed?: number
  /** Items left out, not among `done`. */
  skipped?: number
  /** Items being worked on now. */
  running?: number
}

/** Bytes moved so far, for uploads and downloads. */
export interface Bytes {
  /** Bytes moved. */
  done: number
  /** Bytes in all. */
  total?: number
}

/** Every field a job can carry beside its id and status. Absent = unchanged, null = cleared, 0 = zero. */
export interface JobFields {
  /** Percent, 0–100. */
  progress?: number
  step?: string
  steps?: readonly JobStep[]
  /** Seconds until the job is expected to finish (or to start, while it is queued). */
  estimatedTime?: number
  /** Place in the queue, from 1. */
  queuePosition?: number
  /** Jobs waiting in the same queue, this one among them. */
  queueSize?: number
  lane?: string
  name?: string
  kind?: string
  result?: unknown
  resultUrl?: string
  /** Epoch milliseconds after which the server no longer keeps the result. */
  resultExpiresAt?: number
  /** The result is one of an earlier run. */
  cached?: boolean
  /** What went not quite well, in words for a person. */
  warnings?: readonly string[]
  /** Why the job failed, in words for a person. */
  error?: string
  errorCode?: string
  /** Runs of this job so far, this one included, from 1. */
  attempt?: number
  /** Runs the server will try at most. */
  maxAttempts?: number
  willRetry?: boolean
  /** False where another try would fail as well. */
  retryable?: boolean
  /** Epoch milliseconds of the next try. */
  nextRetryAt?: number
  parentId?: string
  counts?: Counts
  bytes?: Bytes
  /** Why the job makes no headway; a server that sends none blames the job. */
  stallCause?: StallCause
  /** Epoch milliseconds on the server's clock. */
  updatedAt?: number
}

/** A job's message after the gate: known keys only, `null` where the server clears a field. */
export type JobUpdate = { jobId: string; status?: JobStatus } & {
  [K in keyof JobFields]?: JobFields[K] | null
}

/** A job as a server writes it. Times may be ISO text, a `Date` or epoch milliseconds. */
export type JobProgress = Omit<JobUpdate, 'jobId' | 'updatedAt' | 'nextRetryAt' | 'resultExpiresAt'> & {
  jobId: string | number
  updatedAt?: string | number | Date | null
  nextRetryAt?: string | number | Date | null
  resultExpiresAt?: string | number | Date | null
}
