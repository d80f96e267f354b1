import type { PdfFailure } from '../pdf/pdfFailure.ts'
import type { PdfResult, Reading } from '../pdf/reading.ts'
import type { QueuePlace } from '../queue/jobQueue.ts'
import type { Lane } from '../queue/lane.ts'

export type JobPhase =
  | { status: 'queued'; place?: QueuePlace }
  | { status: 'started' }
  | { status: 'progress'; reading: Reading }
  | { status: 'completed'; result: PdfResult }
  | { status: 'failed'; failure: PdfFailure; reading?: Reading }

/** One uploaded document and what has become of it. */
export interface JobRecord {
  jobId: string
  owner: string
  name: string
  lane: Lane
  /** Bytes of the uploaded file. */
  size: number
  /** Runs so far, this one included, from 1. */
  attempt: number
  /** Epoch milliseconds. */
  createdAt: number
  /** Epoch milliseconds. */
  updatedAt: number
  phase: JobPhase
}

/** Runs a job may have: one that takes the whole server down each time must not do so for ever. */
export const maxAttempts = 3

export function isFinished({ phase }: JobRecord): boolean {
  return phase.status === 'completed' || phase.status === 'failed'
}
