import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { JobRecord } from './jobRecord.ts'

/** Lines after which the journal is written anew. */
const longestLines = 5_000

/** One JSON line per state of a job: what a restart starts from. */
export class Journal {
  readonly #path: string
  #lines = 0

  constructor(path: string) {
    this.#path = path
  }

  /** The last state of every job, oldest job first. */
  read(): JobRecord[] {
    if (!existsSync(this.#path)) return []
    const jobs = new Map<string, JobRecord>()
    for (const line of readFileSync(this.#path, 'utf8').split('\n')) {
      const job = parseLine(line)
      if (job) jobs.set(job.jobId, job)
    }
    return [...jobs.values()].toSorted((a, b) => a.createdAt - b.createdAt)
  }

  /** Adds one state; `everything` is what stays when the journal has grown too long. */
  append(job: JobRecord, everything: () => Iterable<JobRecord>): void {
    appendFileSync(this.#path, `${JSON.stringify(job)}\n`, { mode: 0o600 })
    this.#lines += 1
    if (this.#lines > longestLines) this.rewrite(everything())
  }

  rewrite(jobs: Iterable<JobRecord>): void {
    const fresh = `${this.#path}.new`
    writeFileSync(fresh, [...jobs].map((job) => `${JSON.stringify(job)}\n`).join(''), { mode: 0o600 })
    renameSync(fresh, this.#path)
    this.#lines = 0
  }
}

// A kill may cut the last line short: a line that does not parse is as if it had not been written.
function parseLine(line: string): JobRecord | undefined {
  try {
    const job = JSON.parse(line) as JobRecord
    return typeof job.jobId === 'string' && typeof job.phase.status === 'string' ? job : undefined
  } catch {
    return undefined
  }
}
