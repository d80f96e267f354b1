import { isRecord } from '../../src/protocol/check.ts'
import type { LaneStatus, QueueStatus } from '../../src/protocol/queueStatus.ts'
import { wander } from '../grain.ts'
import type { Fare } from './fare.ts'

const minuteInMs = 60_000

/** Milliseconds, as a server that counts in seconds tells them. */
const inSeconds = (ms: number): number => Math.round(ms / 1_000) * 1_000

function detailsOf(
  lane: LaneStatus,
  place: number,
  at: number,
  { strain, lost = 0, quiet = 0, seed = 0 }: Fare,
): LaneStatus {
  const drift = (figure: number): number => wander(80 + 10 * place + figure + 1_000 * seed, at / 75_000)
  const waitMs = lane.avgWaitTime * minuteInMs
  return {
    ...lane,
    oldestWaitingMs: lane.waiting === 0 ? 0 : inSeconds(waitMs * (1.6 + drift(1))),
    delayed: Math.round((1 + place) * 2 * drift(2) * (1 - quiet)),
    failed: place + Math.round(lost * place * (0.5 + strain / 2)),
    waitP50Ms: inSeconds(waitMs * (0.7 + 0.2 * drift(3))),
    waitP95Ms: inSeconds(waitMs * (2.1 + 0.6 * drift(4))),
    waitP99Ms: inSeconds(waitMs * (3 + drift(5))),
  }
}

/** The same queues as told by a server that counts more: delayed and failed jobs, the oldest wait and percentiles. */
export function withLaneDetails(queues: QueueStatus, at: number, fare: Fare): QueueStatus {
  const names = Object.keys(queues).filter((name) => isRecord(queues[name]))
  const detailed = names.map((name, place) => [name, detailsOf(queues[name] as LaneStatus, place, at, fare)])
  return { ...queues, ...Object.fromEntries(detailed) }
}
