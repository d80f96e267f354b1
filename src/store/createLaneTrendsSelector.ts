import { isHeld } from '../protocol/queueStatus.ts'
import { noMarks } from './queueMarks.ts'
import type { QueueMark } from './queueMarks.ts'
import { stepMs, waitingPerMinuteIn } from './selectWaitingPerMinute.ts'
import type { StatusState } from './state.ts'

/** Jobs per minute by which more wait, by the lane's name; without the lanes of which too little is known. */
export type LaneTrends = ReadonlyMap<string, number>

/** A selector of where each lane goes at `now` (epoch milliseconds): the same map until one of its numbers changes. */
export function createLaneTrendsSelector(): (state: StatusState, now: number) => LaneTrends {
  let marks: readonly QueueMark[] | undefined
  let end: number | undefined
  let trends: LaneTrends = new Map()
  return (state, now) => {
    const { queues } = state
    const queueMarks = state.queueMarks ?? noMarks
    const step = now - (now % stepMs)
    if (marks === queueMarks && end === step) return trends
    marks = queueMarks
    end = step
    const next = new Map<string, number>()
    for (const lane of queues?.lanes ?? []) {
      const perMinute = queues && !isHeld(lane) && waitingPerMinuteIn(queues, queueMarks, [lane.name], now)
      if (typeof perMinute === 'number') next.set(lane.name, perMinute)
    }
    if (next.size !== trends.size || [...next].some(([name, value]) => trends.get(name) !== value)) trends = next
    return trends
  }
}
