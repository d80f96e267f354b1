import type { LaneCounts } from './jobQueue.ts'

const hourMs = 60 * 60_000

/** Waits kept at most: enough to tell the slowest of a hundred, and never more however many jobs there are. */
const mostWaits = 2_000

type Percentiles = Pick<LaneCounts, 'waitP50Ms' | 'waitP95Ms' | 'waitP99Ms'>

/** How long the jobs of a lane really waited, of those started within the last hour. */
export class WaitLog {
  readonly #now: () => number
  #waits: { at: number; waitMs: number }[] = []

  constructor(now: () => number) {
    this.#now = now
  }

  add(waitMs: number): void {
    this.#waits.push({ at: this.#now(), waitMs })
    if (this.#waits.length > mostWaits) this.#waits.shift()
  }

  /** By nearest rank, so that each is a wait somebody had; absent where none was measured. */
  percentiles(): Percentiles {
    const since = this.#now() - hourMs
    this.#waits = this.#waits.filter(({ at }) => at > since)
    const sorted = this.#waits.map(({ waitMs }) => Math.round(waitMs)).toSorted((a, b) => a - b)
    const at = (share: number): number | undefined => sorted[Math.ceil(share * sorted.length) - 1]
    const [waitP50Ms, waitP95Ms, waitP99Ms] = [at(0.5), at(0.95), at(0.99)]
    if (waitP50Ms === undefined || waitP95Ms === undefined || waitP99Ms === undefined) return {}
    return { waitP50Ms, waitP95Ms, waitP99Ms }
  }
}
