/** Milliseconds between two looks at the memory while there is work. */
const everyMs = 200

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
    this.#timer ??= setInterval(() => {
      if (process.memoryUsage.rss() > this.#limitMb * 2 ** 20) this.#relieve()
    }, everyMs).unref()
  }

  rest(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }
}
