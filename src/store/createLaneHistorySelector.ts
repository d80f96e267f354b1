import type { Queues } from '../protocol/queueStatus.ts'
import { noMarks, stretchMs } from './queueMarks.ts'
import type { QueueMark } from './queueMarks.ts'
import type { StatusState } from './state.ts'

/** How many jobs waited in a lane at one time. */
export interface LanePoint {
  /** Epoch milliseconds, page clock. */
  at: number
  /** Jobs waiting; absent where nobody knows. */
  value: number | undefined
}

/** The points of each lane by its name, oldest first and evenly spaced; the last is how it stands now. */
export type LaneHistory = ReadonlyMap<string, readonly LanePoint[]>

/** Ten minutes. */
const points = 60

/**
 * A selector of how many jobs waited in each lane over the last ten minutes, at `now` (epoch milliseconds). The map, and
 * the list of each lane in it, stay the same until one of its points changes.
 */
export function createLaneHistorySelector(): (state: StatusState, now: number) => LaneHistory {
  let marks: readonly QueueMark[] | undefined
  let end: number | undefined
  let history: LaneHistory = new Map()
  return (state, now) => {
    const { queues } = state
    const queueMarks = state.queueMarks ?? noMarks
    const stretch = now - (now % stretchMs)
    if (marks === queueMarks && end === stretch) return history
    marks = queueMarks
    end = stretch
    history = keepSame(history, historyAt(queues, queueMarks, stretch))
    return history
  }
}

function historyAt(queues: Queues | undefined, marks: readonly QueueMark[], end: number): LaneHistory {
  const moments = Array.from({ length: points }, (_, i) => end - (points - 1 - i) * stretchMs)
  const counts = moments.map((at) => waitingAt(marks, at + stretchMs - 1))
  return new Map(queues?.lanes.map(({ name }) => [name, moments.map((at, i) => ({ at, value: counts[i]?.get(name) }))]))
}

const nothing: ReadonlyMap<string, number | undefined> = new Map()

/** A server whose queues do not change is silent: its last word holds until the next, or until the line is lost. */
function waitingAt(marks: readonly QueueMark[], moment: number): ReadonlyMap<string, number | undefined> {
  const mark = marks.findLast(({ at }) => at <= moment)
  if (mark === undefined || (mark.until !== undefined && mark.until <= moment)) return nothing
  return countsOf(mark.queues)
}

const known = new WeakMap<Queues, ReadonlyMap<string, number | undefined>>()

function countsOf(queues: Queues): ReadonlyMap<string, number | undefined> {
  const counts = known.get(queues) ?? new Map(queues.lanes.map(({ name, waiting }) => [name, waiting]))
  known.set(queues, counts)
  return counts
}

function keepSame(before: LaneHistory, next: LaneHistory): LaneHistory {
  const kept = new Map(
    [...next].map(([name, list]) => [name, isSame(before.get(name), list) ? before.get(name)! : list]),
  )
  const isEqual = kept.size === before.size && [...kept].every(([name, list]) => before.get(name) === list)
  return isEqual ? before : kept
}

const isSame = (before: readonly LanePoint[] | undefined, next: readonly LanePoint[]): boolean =>
  before !== undefined && next.every(({ at, value }, i) => before[i]?.at === at && before[i].value === value)
