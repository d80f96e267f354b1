/** Ends what was started. Twice is safe. */
export type Stop = () => void

/** Time as an argument, so that stories, tests and replays own it. */
export interface Clock {
  /** Epoch milliseconds; never goes back. */
  now(): number
  /** Calls `run` once, `ms` milliseconds from now. */
  after(ms: number, run: () => void): Stop
  /** Calls `run` once, before the next paint; soon where nothing is painted. */
  frame(run: () => void): Stop
  /** True while nobody sees the page, so that frames do not come. */
  hidden(): boolean
}

/** Milliseconds by which the wall clock must run ahead before the page is taken to have slept. */
const sleptMs = 5_000

/**
 * A clock that never goes back and counts sleep: on some machines the page's own time stands still while the lid is
 * closed, and only the wall clock tells.
 */
export function createMonotonicNow(page: () => number, wall: () => number): () => number {
  let ahead = wall() - page()
  return () => {
    const own = page()
    const apart = wall() - own
    // Set back or corrected by little, the wall clock is left alone: what has passed has passed.
    if (apart - ahead > sleptMs) ahead = apart
    return own + ahead
  }
}
// Frames stop in a hidden tab; the timer keeps what was asked for from waiting for ever.
const hiddenFrameMs = 200

/** The page's own time: monotonic, anchored at the wall clock when the page loaded, and moved on by sleep. */
export const systemClock: Clock = {
  now: createMonotonicNow(() => performance.now(), Date.now),
  after(ms, run) {
    const id = setTimeout(run, ms)
    return () => clearTimeout(id)
  },
  frame(run) {
    if (typeof requestAnimationFrame === 'undefined') return systemClock.after(0, run)
    const once = (): void => {
      stop()
      run()
    }
    const frameId = requestAnimationFrame(once)
    const stopTimer = systemClock.after(hiddenFrameMs, once)
    const stop = (): void => {
      cancelAnimationFrame(frameId)
      stopTimer()
    }
    return stop
  },
  hidden: () => typeof document !== 'undefined' && document.hidden,
}
