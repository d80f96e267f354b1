const hourMs = 60 * 60 * 1_000

/** Runs looked back on at most, so that a busy hour stays small. */
const mostRuns = 20_000

interface Run {
  /** Epoch milliseconds at which it ended. */
  at: number
  outcome: 'completed' | 'failed'
  runMs: number
}

export interface Performance {
  /** Jobs finished since the server started. */
  totalJobsProcessed: number
  /** Milliseconds a job read to its end within the last hour took; absent where there was none. */
  averageProcessingTime?: number
  /** Fraction 0–1 of the jobs of the last hour that failed; absent where none has finished. */
  errorRate?: number
  /** Jobs finished within the last hour. */
  throughputPerHour: number
}

/** What the finished jobs add up to: all of them in one number, those of the last hour in the rest. */
export class PerformanceLog {
  readonly #now: () => number
  #runs: Run[] = []
  #total = 0

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  add(outcome: 'completed' | 'failed', runMs: number): void {
    this.#total += 1
    this.#runs.push({ at: this.#now(), outcome, runMs })
    if (this.#runs.length > mostRuns) this.#runs.shift()
  }

  report(): Performance {
    const since = this.#now() - hourMs
    this.#runs = this.#runs.filter(({ at }) => at > since)
    const completed = this.#runs.filter(({ outcome }) => outcome === 'completed')
    const [all, done] = [this.#runs.length, completed.length]
    const spentMs = completed.reduce((sum, { runMs }) => sum + runMs, 0)
    return {
      totalJobsProcessed: this.#total,
      throughputPerHour: all,
      ...(done > 0 && { averageProcessingTime: Math.round(spentMs / done) }),
      ...(all > 0 && { errorRate: (all - done) / all }),
    }
  }
}
