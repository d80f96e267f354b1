import type { Clock, Stop } from '../protocol/clock.ts'
import type { Background } from './lineOptions.ts'

/** Milliseconds between two polls at least, and how many times longer than else, while nobody looks. */
const [unseenMs, unseenFactor] = [60_000, 4]
/** Milliseconds from a yes to the next poll at most: who has acted on a job waits to see it follow. */
const followMs = 1_000

interface RhythmParts {
  clock: Clock
  random: () => number
  background: Background
  /** Milliseconds between two polls. */
  intervalMs: number
}

/** When it is time for the next poll. */
export interface Rhythm {
  /** There was an answer just now. */
  polled(): void
  /** Has `poll` run when it is time. */
  wait(poll: () => void): void
  /** Lets the next poll come soon; where one is under way, the one after it. */
  soon(): void
  stop(): void
}

export function createRhythm({ clock, random, background, intervalMs }: RhythmParts): Rhythm {
  let polledAt = clock.now()
  let stopTimer: Stop = () => undefined
  /** Absent while a poll is under way. */
  let next: (() => void) | undefined
  let isSoon = false

  const wait = (poll: () => void): void => {
    next = poll
    const ms = jittered(intervalMs, random)
    stopTimer = clock.after(isSoon ? Math.min(followMs, ms) : ms, () => {
      isSoon = false
      // Looked at each time, so that a page that is seen again need not wait for the end of the long rest.
      if (clock.now() - polledAt < restMs()) return wait(poll)
      next = undefined
      poll()
    })
  }
  const restMs = (): number =>
    background !== 'keep' && clock.hidden() ? Math.max(unseenMs, unseenFactor * intervalMs) : 0

  return {
    polled: () => void (polledAt = clock.now()),
    wait,
    soon() {
      // One wait for all: who asks again and again does not put it off.
      if (isSoon) return
      isSoon = true
      if (next === undefined) return
      stopTimer()
      wait(next)
    },
    stop() {
      stopTimer()
      next = undefined
      isSoon = false
    },
  }
}

/** Milliseconds of a wait of `ms`, a tenth more or less: clients that began together drift apart. */
export const jittered = (ms: number, random: () => number): number => ms * (0.9 + 0.2 * random())
