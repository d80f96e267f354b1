/** Lets `burst` calls through at once, and one more every `refillMs` milliseconds. */
export class TokenBucket {
  readonly #burst: number
  readonly #refillMs: number
  #tokens: number
  #at = performance.now()

  constructor(burst: number, refillMs: number) {
    this.#burst = burst
    this.#refillMs = refillMs
    this.#tokens = burst
  }

  /** False where there is none left. */
  take(): boolean {
    const now = performance.now()
    this.#tokens = Math.min(this.#burst, this.#tokens + (now - this.#at) / this.#refillMs)
    this.#at = now
    if (this.#tokens < 1) return false
    this.#tokens -= 1
    return true
  }
}
