import { isHeld } from '../protocol/queueStatus.ts'
import type { Queues } from '../protocol/queueStatus.ts'
import { noMarks } from './queueMarks.ts'
import type { QueueMark } from './queueMarks.ts'
import type { StatusState } from './state.ts'

const minuteInMs = 60_000
/** Milliseconds in which a trend shows that a person would notice. */
const recentMs = 30_000
/** Milliseconds in which a slow one shows. */
const wholeMs = 600_000
/** Milliseconds between two answers, so that the words below a queue do not change every second. */
export const stepMs = 10_000
/** Jobs by which a queue may rise and fall without going anywhere. */
const leastChange = 2

/**
 * Jobs per minute by which more wait, less than 0 where fewer do, at `now` (epoch milliseconds); 0 where it only sways,
 * undefined where too little is known. Lanes in which no job may start do not count.
 */
export function selectWaitingPerMinute(state: StatusState, now: number): number | undefined {
  const { queues } = state
  const open = queues?.lanes.filter((lane) => !isHeld(lane)).map((lane) => lane.name) ?? []
  return queues && waitingPerMinuteIn(queues, state.queueMarks ?? noMarks, open, now)
}

/** The same of the lanes with these names alone. */
export function waitingPerMinuteIn(
  queues: Queues,
  queueMarks: readonly QueueMark[],
  open: readonly string[],
  now: number,
): number | undefined {
  const first = queueMarks[0]
  const end = now - (now % stepMs)
  if (first === undefined || !(end - first.at >= recentMs)) return undefined
  const today = waitingIn(queues, open)
  // Queues that do not change send nothing: the last word before holds until the next.
  const standAt = (moment: number): Queues => (queueMarks.findLast((mark) => mark.at <= moment) ?? first).queues
  const changeSince = (moment: number): number | undefined => {
    const then = waitingIn(standAt(moment), open)
    return then === undefined || today === undefined ? undefined : today - then
  }
  const from = Math.max(first.at, end - wholeMs)
  const [recent, whole] = [changeSince(end - recentMs), changeSince(from)]
  if (recent === undefined || whole === undefined) return undefined
  if (Math.abs(recent) > leastChange) return recent / (recentMs / minuteInMs)
  const perMinute = whole / ((end - from) / minuteInMs)
  // A faster one would have shown just now, so it is over.
  const isSlow = Math.abs(perMinute) * (recentMs / minuteInMs) <= leastChange
  return Math.abs(whole) > leastChange && isSlow ? perMinute : 0
}

function waitingIn({ lanes }: Queues, names: readonly string[]): number | undefined {
  const told = lanes.flatMap(({ name, waiting }) => (names.includes(name) && waiting !== undefined ? [waiting] : []))
  return told.length > 0 ? told.reduce((sum, count) => sum + count, 0) : undefined
}
