/** Milliseconds between two looks at the memory while there is work. */
const everyMs = 200

/** Milliseconds a stopped worker gets to give its memory back, before another one is blamed. */
const afterReliefMs = 2_000

/**
 * Calls `relieve` while this process holds more than `limitMb` megabytes.
 * Buffers live outside the heap, so the limit of a worker's heap does not hold a PDF that unpacks without end.
 */
export class MemoryGuard {
  readonly #limitMb: number
  readonly #relieve: () => void
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
      const full = process.memoryUsage.rss() > this.#limitMb * 2 ** 20
      this.#timer = this.#lookIn(full ? afterReliefMs : everyMs)
      if (full) this.#relieve()
    }, ms).unref()
  }
}
