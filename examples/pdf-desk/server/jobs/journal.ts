import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** Lines after which the journal is written anew. */
const longestLines = 5_000

interface Row {
  jobId: string
  /** Epoch milliseconds. */
  createdAt: number
}

/** One JSON line per state of a job: what a restart starts from. */
export class Journal<T extends Row> {
  readonly #path: string
  readonly #isWhole: (row: T) => boolean
  #lines = 0

  constructor(path: string, isWhole: (row: T) => boolean) {
    this.#path = path
    this.#isWhole = isWhole
  }

  /** The last state of every job, oldest job first. */
  read(): T[] {
    if (!existsSync(this.#path)) return []
    const jobs = new Map<string, T>()
    for (const line of readFileSync(this.#path, 'utf8').split('\n')) {
      const job = this.#parse(line)
      if (job) jobs.set(job.jobId, job)
    }
    return [...jobs.values()].toSorted((a, b) => a.createdAt - b.createdAt)
  }

  /** Adds one state; `everything` is what stays when the journal has grown too long. */
  append(job: T, everything: () => Iterable<T>): void {
    appendFileSync(this.#path, `${JSON.stringify(job)}\n`, { mode: 0o600 })
    this.#lines += 1
    if (this.#lines > longestLines) this.rewrite(everything())
  }

  rewrite(jobs: Iterable<T>): void {
    const fresh = `${this.#path}.new`
    writeFileSync(fresh, [...jobs].map((job) => `${JSON.stringify(job)}\n`).join(''), { mode: 0o600 })
    renameSync(fresh, this.#path)
    this.#lines = 0
  }

  // A kill may cut the last line short: a line that does not parse is as if it had not been written.
  #parse(line: string): T | undefined {
    try {
      const row = JSON.parse(line) as T
      return this.#isWhole(row) ? row : undefined
    } catch {
      return undefined
    }
  }
}
