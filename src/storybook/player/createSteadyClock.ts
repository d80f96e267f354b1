import type { Clock, Stop } from '../../protocol/clock.ts'
import type { ManualClock } from '../../protocol/manualClock.ts'

/** A clock that stays while the one behind it is replaced. */
export interface SteadyClock extends Clock {
  /** Time has jumped: whoever waits looks at the clock now, since the moment waited for may never come. */
  refresh(): void
}

/** A frame’s milliseconds, as a replay counts them. */
const frameMs = 16

export function createSteadyClock(behind: () => ManualClock): SteadyClock {
  const waiting = new Set<{ run: () => void; stop: Stop }>()

  const after = (ms: number, run: () => void): Stop => {
    const own = {
      run,
      stop: behind().after(ms, () => {
        waiting.delete(own)
        run()
      }),
    }
    waiting.add(own)
    return () => {
      waiting.delete(own)
      own.stop()
    }
  }
  return {
    now: () => behind().now(),
    after,
    frame: (run) => after(frameMs, run),
    hidden: () => false,
    refresh() {
      const all = [...waiting]
      waiting.clear()
      for (const { stop } of all) stop()
      for (const { run } of all) run()
    },
  }
}
