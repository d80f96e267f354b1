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

// Asked for once: every event asks for the time.
const origin = performance.timeOrigin
// Frames stop in a hidden tab; the timer keeps what was asked for from waiting for ever.
const hiddenFrameMs = 200

/** The page's own time: monotonic, anchored at the wall clock when the page loaded. */
export const systemClock: Clock = {
  now: () => origin + performance.now(),
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
