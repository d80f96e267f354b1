import type { PdfFailure } from '../pdf/pdfFailure.ts'
import type { Bookmark, PdfResult, Reading } from '../pdf/reading.ts'
import type { Lane } from './lane.ts'

export interface QueueTask {
  jobId: string
  lane: Lane
  /** Path of the PDF to read. */
  source: string
  /** Path the text is written to. */
  target: string
  /** Runs so far, this one included, from 1. */
  attempt: number
  /** Epoch milliseconds at which it lined up: who came earlier goes earlier, also after a pause. */
  since: number
  /** Where it goes on after a pause. */
  from?: Bookmark
  /** Its worker ends itself in the middle. */
  isDoomed?: boolean
}

export interface QueuePlace {
  /** Place in its lane, from 1. */
  queuePosition: number
  /** Jobs waiting in its lane, this one among them. */
  queueSize: number
  /** Seconds until it is expected to start; absent until a run has been measured. */
  estimatedTime?: number
}

/** What becomes of the tasks; `status` says that the counts have changed. */
export type QueueEvent =
  | { type: 'placed'; jobId: string; place: QueuePlace }
  | { type: 'started'; jobId: string }
  | { type: 'progress'; jobId: string; reading: Reading }
  | { type: 'completed'; jobId: string; result: PdfResult; runMs: number }
  | { type: 'failed'; jobId: string; failure: PdfFailure; runMs: number }
  /** Without a bookmark it had not been begun since it lined up. */
  | { type: 'paused'; jobId: string; bookmark?: Bookmark }
  | { type: 'cancelling'; jobId: string }
  | { type: 'cancelled'; jobId: string }
  | { type: 'status' }

export interface LaneCounts {
  waiting: number
  active: number
  /** Minutes the latest jobs of this lane waited on average; absent until one was measured. */
  avgWaitTime?: number
  /** Milliseconds the oldest waiting job has waited; absent while none waits. */
  oldestWaitingMs?: number
  /** Milliseconds that so many of 100 jobs waited at most, of those started within the last hour. */
  waitP50Ms?: number
  waitP95Ms?: number
  waitP99Ms?: number
  /** Jobs of this lane that may run at once; absent where the workers alone limit it. */
  limit?: number
  /** No job of it starts until it is resumed. */
  paused: boolean
}

export type QueueCounts = Record<Lane, LaneCounts> & { totalWorkers: number; activeWorkers: number }

export interface WorkerReport {
  id: string
  /** The machine it runs on. */
  host: string
  status: 'idle' | 'busy' | 'offline'
  currentJobId?: string
  jobsProcessed: number
  jobsFailed: number
  /** Bytes of its JavaScript heap, as it last said. */
  memoryUsage?: number
  /** Percent of one core, as it last said. */
  cpuUsage?: number
  /** Seconds since it was first seen. */
  uptime: number
  /** Epoch milliseconds of its last sign of life. */
  lastHeartbeat: number
}

/** THE SEAM: what the desk needs of a queue, be it in this process or far away. */
export interface JobQueue {
  enqueue(task: QueueTask): void
  /** Takes a waiting task out, or stops the worker that runs it; `cancelled` says when that is done. */
  cancel(jobId: string): void
  /** Takes a waiting task out, or frees its worker after the page it is at; `paused` says when that is done. */
  pause(jobId: string): void
  /** Lets no job of this lane start; those that run go on, and those that wait keep their places. */
  pauseLane(lane: Lane): void
  resumeLane(lane: Lane): void
  subscribe(listener: (event: QueueEvent) => void): () => void
  /** The counts as last known. */
  counts(): QueueCounts
  /** The workers as last heard of. */
  workers(): WorkerReport[]
  /** Stops running work without failing it: a later start takes it up again. */
  close(): Promise<void>
}
