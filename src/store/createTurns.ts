/** Runs one thing after the other. */
export interface Turns {
  /** Runs `run`, which must not reject: at once where nothing is under way, so that a page that closes has begun it. */
  take(run: () => Promise<void>): Promise<void>
  isBusy(): boolean
}

export function createTurns(): Turns {
  let last: Promise<void> | undefined
  return {
    isBusy: () => last !== undefined,
    take(run) {
      const mine = (last ? last.then(run) : run()).then(() => {
        if (last === mine) last = undefined
      })
      last = mine
      return mine
    },
  }
}
