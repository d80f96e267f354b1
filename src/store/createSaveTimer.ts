import type { Clock, Stop } from '../protocol/clock.ts'

/** Milliseconds between two times that something is kept. */
const saveEveryMs = 1_000

/**
 * Keeps what changes: at once, since a page may go before a database has written what waited, and what comes within a
 * second after that together.
 */
export function createSaveTimer(clock: Clock, save: (isLeaving: boolean) => void) {
  let stopTimer: Stop | undefined
  let isDue = false
  const rest = (): void => {
    isDue = false
    stopTimer = clock.after(saveEveryMs, () => {
      stopTimer = undefined
      if (isDue) keep()
    })
  }
  const keep = (): void => {
    rest()
    save(false)
  }
  return {
    soon() {
      if (stopTimer) isDue = true
      else keep()
    },
    /** The page may be about to go. */
    now() {
      stopTimer?.()
      stopTimer = undefined
      isDue = false
      save(true)
    },
  }
}
