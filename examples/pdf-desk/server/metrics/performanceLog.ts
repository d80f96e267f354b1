import { MovingAverage } from '../queue/movingAverage.ts'

const hourMs = 60 * 60 * 1_000

/** Runs the average time looks back on. */
const memory = 50

export interface Performance {
  totalJobsProcessed: number
  /** Milliseconds; absent until a job has been read to its end. */
  averageProcessingTime?: number
  /** Fraction 0–1; absent until a job has finished. */
  errorRate?: number
  /** Jobs finished within the last hour. */
  throughputPerHour: number
}

/** What the finished jobs add up to since the server started. */
export class PerformanceLog {
  readonly #runs = new MovingAverage(memory)
  readonly #now: () => number
  #finishedAt: number[] = []
  #total = 0
  #failed = 0

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  add(outcome: 'completed' | 'failed', runMs: number): void {
    this.#total += 1
    this.#forgetOld()
    this.#finishedAt.push(this.#now())
    if (outcome === 'failed') this.#failed += 1
    else this.#runs.add(runMs)
  }

  report(): Performance {
    this.#forgetOld()
    const { mean } = this.#runs
    return {
      totalJobsProcessed: this.#total,
      throughputPerHour: this.#finishedAt.length,
      ...(mean !== undefined && { averageProcessingTime: Math.round(mean) }),
      ...(this.#total > 0 && { errorRate: this.#failed / this.#total }),
    }
  }

  #forgetOld(): void {
    const since = this.#now() - hourMs
    this.#finishedAt = this.#finishedAt.filter((at) => at > since)
  }
}
