import type { Clock, Stop } from '../protocol/clock.ts'

/** The next time something is due: one frame and one timer at most, whoever asks. */
export interface Turn {
  nextFrame(run: () => void): void
  /** Calls `run` after `ms` milliseconds, without asking for a frame: what it does is painted in the next one anyway. */
  after(ms: number, run: () => void): void
  /** Whether something is due after a time. */
  isTimed(): boolean
  cancel(): void
}

export function createTurn(clock: Clock): Turn {
  let stopFrame: Stop | undefined
  let stopTimer: Stop | undefined
  const nextFrame = (run: () => void): void => {
    stopFrame ??= clock.frame(() => {
      stopFrame = undefined
      run()
    })
  }
  return {
    nextFrame,
    after(ms, run) {
      stopTimer ??= clock.after(ms, () => {
        stopTimer = undefined
        run()
      })
    },
    isTimed: () => stopTimer !== undefined,
    cancel() {
      stopFrame?.()
      stopTimer?.()
      stopFrame = stopTimer = undefined
    },
  }
}
