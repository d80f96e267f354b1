import { isHeld } from '../../protocol/queueStatus.ts'
import type { Queues } from '../../protocol/queueStatus.ts'
import { totalJobs } from './queueLoad.ts'

/** Where the number of waiting jobs goes. */
export type WaitingTrend =
  | { direction: 'steady' }
  /** `emptyInMs`: milliseconds, in whole minutes. */
  | { direction: 'draining'; emptyInMs: number }
  /** `perMinute`: jobs per minute. */
  | { direction: 'growing'; perMinute: number }

const minuteInMs = 60_000
/** Milliseconds beyond which nobody can say when a queue will be empty. */
const farMs = 24 * 60 * minuteInMs

/** Reads the trend from jobs per minute; undefined where it is not known, or where nothing waits. */
export function waitingTrend(queues: Queues, perMinute: number | undefined): WaitingTrend | undefined {
  const waiting = totalJobs({ lanes: queues.lanes.filter((lane) => !isHeld(lane)) }).waiting
  if (perMinute === undefined || !Number.isFinite(perMinute) || !waiting) return undefined
  if (perMinute === 0) return { direction: 'steady' }
  if (perMinute > 0) return { direction: 'growing', perMinute }
  const emptyInMs = Math.max(1, Math.round(waiting / -perMinute)) * minuteInMs
  return emptyInMs > farMs ? { direction: 'steady' } : { direction: 'draining', emptyInMs }
}
