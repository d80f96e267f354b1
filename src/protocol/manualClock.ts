import type { Clock, Stop } from './clock.ts'

/** A clock that stands still until it is told to move. */
export interface ManualClock extends Clock {
  /** Moves on by `ms` milliseconds, running what falls due in its order. */
  advance(ms: number): void
  setHidden(hidden: boolean): void
  /** Timers and frames not yet run. */
  pending(): number
}

interface Timer {
  at: number
  order: number
  run: () => void
}

const frameMs = 16

/** Creates a clock for tests, stories and replays, standing at `start` epoch milliseconds. */
export function createManualClock(start = 0): ManualClock {
  const timers = new Set<Timer>()
  let now = start
  let order = 0
  let hidden = false

  const after = (ms: number, run: () => void): Stop => {
    const timer = { at: now + Math.max(0, ms), order: order++, run }
    timers.add(timer)
    return () => timers.delete(timer)
  }
  const nextDue = (until: number): Timer | undefined => {
    let first: Timer | undefined
    for (const timer of timers) {
      const earlier = !first || timer.at < first.at || (timer.at === first.at && timer.order < first.order)
      if (timer.at <= until && earlier) first = timer
    }
    return first
  }

  return {
    now: () => now,
    after,
    frame: (run) => after(frameMs, run),
    hidden: () => hidden,
    setHidden: (value) => {
      hidden = value
    },
    pending: () => timers.size,
    advance(ms) {
      const until = now + ms
      for (let timer = nextDue(until); timer; timer = nextDue(until)) {
        timers.delete(timer)
        now = Math.max(now, timer.at)
        timer.run()
      }
      now = until
    },
  }
}
