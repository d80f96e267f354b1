/** Runs `action` soon after a call, at most once in `everyMs` milliseconds, and never after `stop`. */
export class Throttle {
  readonly #action: () => void
  readonly #everyMs: number
  #timer: NodeJS.Timeout | undefined
  #last = -Infinity
  #stopped = false

  constructor(action: () => void, everyMs: number) {
    this.#action = action
    this.#everyMs = everyMs
  }

  call(): void {
    if (this.#stopped || this.#timer) return
    const dueMs = Math.max(0, this.#last + this.#everyMs - performance.now())
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#last = performance.now()
      this.#action()
    }, dueMs)
  }

  stop(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
  }
}
