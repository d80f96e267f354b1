import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'

export interface ServerOptions {
  host: string
  /** 0 takes any free port. */
  port: number
  /** Where links to results point; absent = the address the server listens on. */
  publicUrl?: string
  /** Folder for the journal, uploads, texts and the secret; one server per folder. */
  dataDir: string
  /** Signs sessions and links; absent = one that is made once and kept in the data folder. */
  secret?: string
  /** Seconds a session lasts. */
  sessionSeconds: number
  workers: number
  /** Milliseconds a worker rests after each page, so that a demo can be watched. */
  pageDelayMs: number
  maxPages: number
  /** Milliseconds one job may run. */
  jobTimeoutMs: number
  /** Megabytes of JavaScript heap one worker may use. */
  workerHeapMb: number
  /** Megabytes the process may hold while jobs run. */
  memoryLimitMb: number
  maxUploadBytes: number
  /** Bytes from which a document goes to the large lane by itself. */
  largeFromBytes: number
  /** Unfinished documents one person may have. */
  maxPendingPerPerson: number
  /** Finished jobs kept per person. */
  historySize: number
  requestsPerMinute: number
  signInsPerMinute: number
  uploadsPerMinute: number
}

const megabyte = 2 ** 20

export const defaultOptions: ServerOptions = {
  host: '127.0.0.1',
  port: 3000,
  dataDir: join(tmpdir(), 'pdf-desk'),
  sessionSeconds: 15 * 60,
  workers: Math.max(2, Math.min(4, availableParallelism() - 1)),
  pageDelayMs: 0,
  maxPages: 2_000,
  jobTimeoutMs: 5 * 60_000,
  workerHeapMb: 512,
  memoryLimitMb: 2_048,
  maxUploadBytes: 20 * megabyte,
  largeFromBytes: 5 * megabyte,
  maxPendingPerPerson: 100,
  historySize: 200,
  requestsPerMinute: 600,
  signInsPerMinute: 30,
  uploadsPerMinute: 60,
}
