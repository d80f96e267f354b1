import type { PdfFailure } from '../pdf/pdfFailure.ts'
import type { Bookmark, PdfResult, Reading } from '../pdf/reading.ts'
import type { QueuePlace } from '../queue/jobQueue.ts'
import type { Lane } from '../queue/lane.ts'

export type JobPhase =
  | { status: 'queued'; place?: QueuePlace }
  | { status: 'started' }
  | { status: 'progress'; reading: Reading }
  | { status: 'paused' }
  | { status: 'cancelling'; reading?: Reading }
  | { status: 'completed'; result: PdfResult }
  | { status: 'failed'; failure: PdfFailure; reading?: Reading }
  | { status: 'cancelled'; reading?: Reading }

export type PhaseStatus = JobPhase['status']

/** One uploaded document and what has become of it. */
export interface JobRecord {
  jobId: string
  owner: string
  name: string
  lane: Lane
  /** Bytes of the uploaded file. */
  size: number
  /** The batch it came in. */
  parentId?: string
  /** Runs so far, this one included, from 1. */
  attempt: number
  /** Epoch milliseconds. */
  createdAt: number
  /** Epoch milliseconds at which a person asked for one more run. */
  retriedAt?: number
  /** Epoch milliseconds. */
  updatedAt: number
  /** Where this run goes on after a pause. */
  bookmark?: Bookmark
  phase: JobPhase
}

/**
 * Runs a job may have by itself: one that takes the whole server down each time must not do so for ever.
 * A person may ask for more.
 */
export const maxAttempts = 3

const ended: ReadonlySet<PhaseStatus> = new Set(['completed', 'failed', 'cancelled'])

export function isEnd(status: PhaseStatus): boolean {
  return ended.has(status)
}

export function isFinished({ phase }: JobRecord): boolean {
  return isEnd(phase.status)
}

/** Whether one more run may end otherwise. */
export function isRetryable({ phase }: JobRecord): boolean {
  return phase.status === 'cancelled' || (phase.status === 'failed' && phase.failure.mayPass === true)
}

/** How far its reading is; absent where no page has been counted. */
export function readingOf({ phase, bookmark }: JobRecord): Reading | undefined {
  if ('reading' in phase && phase.reading !== undefined) return phase.reading
  return bookmark && { stage: 'read', done: bookmark.done, total: bookmark.total }
}
