/** Waits for what was announced and may never come: told of each sign of life, it gives up after `ms` without one. */
export class Patience {
  readonly #ms: number
  readonly #onEnd: (id: string) => void
  readonly #timers = new Map<string, NodeJS.Timeout>()

  constructor(ms: number, onEnd: (id: string) => void) {
    this.#ms = ms
    this.#onEnd = onEnd
  }

  begin(id: string): void {
    this.end(id)
    const giveUp = (): void => {
      this.#timers.delete(id)
      this.#onEnd(id)
    }
    this.#timers.set(id, setTimeout(giveUp, this.#ms))
  }

  end(id: string): void {
    clearTimeout(this.#timers.get(id))
    this.#timers.delete(id)
  }

  close(): void {
    for (const id of this.#timers.keys()) this.end(id)
  }
}
