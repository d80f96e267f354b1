import type { PdfFailure } from '../pdf/pdfFailure.ts'

export interface ErrorCount {
  code: string
  /** Failures since the server started. */
  count: number
  /** Epoch milliseconds of the last one. */
  lastSeen: number
  /** What the last one said: our own words, in which no document and no person is named. */
  message: string
  /** The job that the last one ended. */
  jobId: string
}

/** The failures by kind, as the codes of `pdfFailure.ts` name them. */
export class ErrorLog {
  readonly #groups = new Map<string, ErrorCount>()
  readonly #now: () => number

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  add(jobId: string, { code, message }: PdfFailure): void {
    const count = (this.#groups.get(code)?.count ?? 0) + 1
    this.#groups.set(code, { code, count, lastSeen: this.#now(), message, jobId })
  }

  /** The most frequent first. */
  report(): ErrorCount[] {
    return [...this.#groups.values()].toSorted((a, b) => b.count - a.count || b.lastSeen - a.lastSeen)
  }
}
