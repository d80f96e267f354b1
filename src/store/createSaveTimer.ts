import type { Clock, Stop } from '../protocol/clock.ts'

/** Milliseconds from a change until it is kept, together with those that come meanwhile. */
const saveAfterMs = 1_000

/** Keeps what changes soon, so that a burst is kept once. */
export function createSaveTimer(clock: Clock, save: (isLeaving: boolean) => void) {
  let stopTimer: Stop | undefined
  const stop = (): void => {
    stopTimer?.()
    stopTimer = undefined
  }
  return {
    soon() {
      stopTimer ??= clock.after(saveAfterMs, () => {
        stop()
        save(false)
      })
    },
    /** The page may be about to go. */
    now() {
      stop()
      save(true)
    },
  }
}
