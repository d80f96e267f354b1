import { isHeld } from '../../protocol/queueStatus.ts'
import type { Lane } from '../../protocol/queueStatus.ts'
import type { LaneThresholds } from './queueThresholds.ts'

/** What has crossed a threshold, and by how much. */
export type LevelCause =
  /** `ms`: milliseconds waited, by the oldest job or else on average. */
  | { by: 'oldest' | 'average'; ms: number }
  /** `count`: jobs waiting. */
  | { by: 'waiting'; count: number }
  /** `use`: fraction of the limit that runs, 0–1. */
  | { by: 'use'; use: number }
  /** Nothing any more: it is below its threshold again and is watched for a while. */
  | { by: 'memory' }

/** How a lane stands: `closed` has a limit of 0, `full` one that is reached while jobs wait. */
export type LaneStanding =
  | { level: 'ok' | 'paused' | 'closed' }
  | { level: 'full'; limit: number }
  | { level: 'busy' | 'degraded' | 'critical'; cause: LevelCause }

const minuteInMs = 60_000
const levels = ['critical', 'degraded', 'busy'] as const

/**
 * Judges a lane as it is now; one in which nobody lets a job start is never busy, degraded or critical. With `ease`, a
 * fraction, each threshold counts for so much less.
 */
export function laneStanding(lane: Lane, thresholds: LaneThresholds = {}, ease = 1): LaneStanding {
  if (isHeld(lane)) return { level: lane.paused ? 'paused' : 'closed' }
  const causes = causesOf(lane)
  for (const level of levels) {
    const cause = causes.find((one) => measureOf(one) >= thresholdFor(one, level, thresholds) * ease)
    if (cause && (level !== 'busy' || !isFull(lane))) return { level, cause }
  }
  return isFull(lane) && lane.limit !== undefined ? { level: 'full', limit: lane.limit } : { level: 'ok' }
}

const isFull = ({ limit, active, waiting = 0 }: Lane): boolean =>
  limit !== undefined && active !== undefined && active >= limit && waiting > 0

/** What can cross a threshold, the one that says most first. */
function causesOf(lane: Lane): readonly LevelCause[] {
  const { waiting, oldestWaitingMs, avgWaitTime, active, limit } = lane
  const causes: LevelCause[] = []
  // What the oldest job had waited is no news once none waits.
  if (waiting !== 0 && oldestWaitingMs !== undefined) causes.push({ by: 'oldest', ms: oldestWaitingMs })
  else if (waiting !== 0 && avgWaitTime !== undefined) causes.push({ by: 'average', ms: avgWaitTime * minuteInMs })
  if (waiting !== undefined) causes.push({ by: 'waiting', count: waiting })
  if (active !== undefined && limit) causes.push({ by: 'use', use: active / limit })
  return causes
}

function measureOf(cause: LevelCause): number {
  if (cause.by === 'waiting') return cause.count
  if (cause.by === 'use') return cause.use
  return cause.by === 'memory' ? Number.NaN : cause.ms
}

function thresholdFor(cause: LevelCause, level: (typeof levels)[number], thresholds: LaneThresholds): number {
  const key =
    cause.by === 'waiting'
      ? (`${level}FromWaiting` as const)
      : cause.by === 'use'
        ? (`${level}FromUse` as const)
        : (`${level}AfterMs` as const)
  return thresholds[key] ?? Infinity
}
