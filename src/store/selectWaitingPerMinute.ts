import { isHeld } from '../protocol/queueStatus.ts'
import type { Queues } from '../protocol/queueStatus.ts'
import type { StatusState } from './state.ts'

/** Milliseconds a trend looks back. */
const windowMs = 120_000
/** Milliseconds before which there is no telling. */
const leastMs = 30_000
/** Milliseconds between two answers, so that the words below a queue do not change every second. */
const stepMs = 10_000
/** Jobs by which a queue may rise and fall without going anywhere. */
const leastChange = 2

/**
 * Jobs per minute by which more wait, less than 0 where fewer do, at `now` (epoch milliseconds); 0 where it only sways,
 * undefined where too little is known. Lanes in which no job may start do not count.
 */
export function selectWaitingPerMinute({ queues, queueMarks }: StatusState, now: number): number | undefined {
  const first = queueMarks[0]
  if (queues === undefined || first === undefined) return undefined
  const end = now - (now % stepMs)
  const from = Math.max(first.at, end - windowMs)
  const lastedMs = end - from
  if (!(lastedMs >= leastMs)) return undefined
  // Queues that do not change send nothing: the last word before holds until the next.
  const before = (queueMarks.findLast((mark) => mark.at <= from) ?? first).queues
  const open = queues.lanes.filter((lane) => !isHeld(lane)).map((lane) => lane.name)
  const [then, today] = [waitingIn(before, open), waitingIn(queues, open)]
  if (then === undefined || today === undefined) return undefined
  const change = today - then
  return Math.abs(change) <= leastChange ? 0 : change / (lastedMs / 60_000)
}

function waitingIn({ lanes }: Queues, names: readonly string[]): number | undefined {
  const told = lanes.flatMap(({ name, waiting }) => (names.includes(name) && waiting !== undefined ? [waiting] : []))
  return told.length > 0 ? told.reduce((sum, count) => sum + count, 0) : undefined
}
