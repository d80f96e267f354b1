import type { Clock, Stop } from '../protocol/clock.ts'

/** The one clock of a page: all that shows running time ticks together, and nothing ticks where nobody looks. */
export interface PageClock {
  /** Epoch milliseconds of the last tick: the same for all that render between two ticks. */
  now(): number
  subscribe(listener: () => void): Stop
}

/** Milliseconds between two ticks. */
const tickMs = 1_000

export function createPageClock(clock: Clock): PageClock {
  const listeners = new Set<() => void>()
  let now = clock.now()
  let stopTimer: Stop | undefined

  const tick = (): void => {
    now = clock.now()
    schedule()
    for (const listener of listeners) listener()
  }
  const schedule = (): void => {
    // On the full second, so that two numbers on one page never change apart.
    stopTimer = clock.after(tickMs - (clock.now() % tickMs), tick)
  }
  return {
    now: () => now,
    subscribe(listener) {
      const own = (): void => listener()
      listeners.add(own)
      if (listeners.size === 1) {
        now = clock.now()
        schedule()
      }
      return () => {
        listeners.delete(own)
        if (listeners.size === 0) stopTimer?.()
      }
    },
  }
}
