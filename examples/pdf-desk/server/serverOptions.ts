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
  /** Milliseconds the first run of a job may take; each further one gets twice as long. */
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
  /** Commands one person may send at once. */
  commandBurst: number
  /** Milliseconds without a further upload after which a batch no longer waits for the missing ones. */
  batchPatienceMs: number
  /** Origins of pages, beside those of this machine, that may call the desk from a browser. */
  allowedOrigins: string[]
  /** Part of the names of documents whose worker ends itself in the first run; absent = none. */
  unluckyName?: string
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
  uploadsPerMinute: 120,
  commandBurst: 200,
  batchPatienceMs: 2 * 60_000,
  allowedOrigins: [],
}
