const bytesPerMb = 2 ** 20

/** Milliseconds between two looks at the memory while there is work. */
const everyMs = 200

/** Milliseconds a stopped worker gets to give its memory back. */
const afterReliefMs = 2_000

/** Megabytes by which the memory must grow after a relief before another worker is blamed. */
const blameMb = 100

/**
 * Calls `relieve` while this process holds more than `limitMb` megabytes.
 * Buffers live outside the heap, so the limit of a worker's heap does not hold a PDF that unpacks without end.
 */
export class MemoryGuard {
  readonly #limitMb: number
  readonly #relieve: () => void
  // The least held since the last relief: a process need not give back at once what a stopped worker took, and the
  // next document is not to pay for it.
  #leastMb = -Infinity
  #timer: NodeJS.Timeout | undefined

  constructor(limitMb: number, relieve: () => void) {
    this.#limitMb = limitMb
    this.#relieve = relieve
  }

  watch(): void {
    this.#timer ??= this.#lookIn(everyMs)
  }

  rest(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #lookIn(ms: number): NodeJS.Timeout {
    return setTimeout(() => {
      const heldMb = process.memoryUsage.rss() / bytesPerMb
      this.#leastMb = Math.min(this.#leastMb, heldMb)
      const full = heldMb > Math.max(this.#limitMb, this.#leastMb + blameMb)
      this.#timer = this.#lookIn(full ? afterReliefMs : everyMs)
      if (!full) return
      this.#leastMb = Infinity
      this.#relieve()
    }, ms).unref()
  }
}
