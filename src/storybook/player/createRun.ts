import type { Clock, Stop } from '../../protocol/clock.ts'

/** Time that runs while it is let: no frame is asked for otherwise. */
export interface Run {
  isRunning(): boolean
  start(): void
  stop(): void
}

/** Milliseconds of a frame at most: a page that nobody saw goes on where it was left. */
const longestFrameMs = 250

/** Calls `tick` once a frame with the milliseconds since the last one. */
export function createRun(time: Clock, tick: (elapsedMs: number) => void): Run {
  let stopFrame: Stop | undefined
  let last = 0

  const next = (): void => {
    stopFrame = time.frame(() => {
      const now = time.now()
      const elapsed = Math.min(now - last, longestFrameMs)
      last = now
      next()
      tick(elapsed)
    })
  }
  return {
    isRunning: () => stopFrame !== undefined,
    start() {
      if (stopFrame) return
      last = time.now()
      next()
    },
    stop() {
      stopFrame?.()
      stopFrame = undefined
    },
  }
}
