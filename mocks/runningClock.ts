import { systemClock } from '../src/protocol/clock.ts'
import type { Clock } from '../src/protocol/clock.ts'
import { T0 } from './epoch.ts'

/** A clock that starts now at `start` epoch milliseconds and runs with real time: for scenarios that people watch. */
export function createRunningClock(start = T0): Clock {
  const offset = start - systemClock.now()
  return { ...systemClock, now: () => systemClock.now() + offset }
}
