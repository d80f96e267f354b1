import { isHeld } from '../../protocol/queueStatus.ts'
import type { Lane } from '../../protocol/queueStatus.ts'

/** Waits from which a lane is not as it should be. */
export interface LaneThresholds {
  /** Milliseconds a job may wait before its lane is degraded. */
  degradedAfterMs?: number | undefined
  /** Milliseconds a job may wait before its lane is critical. */
  criticalAfterMs?: number | undefined
}

/** Waits from which queues are not as they should be: for all lanes, and for some by name. */
export interface QueueThresholds extends LaneThresholds {
  lanes?: Readonly<Record<string, LaneThresholds>> | undefined
}

/** How a lane stands: `closed` has a limit of 0, `full` one that is reached while jobs wait. */
export type LaneStanding =
  | { level: 'ok' | 'paused' | 'closed' }
  | { level: 'full'; limit: number }
  | {
      level: 'degraded' | 'critical'
      /** Milliseconds waited: by the oldest job, else on average. */
      waitMs: number
      isOldest: boolean
    }

const minuteInMs = 60_000

/** Judges a lane; one in which nobody lets a job start is never degraded. */
export function laneStanding(lane: Lane, thresholds: QueueThresholds = {}): LaneStanding {
  if (isHeld(lane)) return { level: lane.paused ? 'paused' : 'closed' }
  const late = lateStanding(lane, thresholdsOf(lane.name, thresholds))
  if (late) return late
  const { limit, active, waiting } = lane
  const isFull = limit !== undefined && active !== undefined && active >= limit && waiting !== undefined && waiting > 0
  return isFull ? { level: 'full', limit } : { level: 'ok' }
}

const thresholdsOf = (name: string, { lanes, ...all }: QueueThresholds): LaneThresholds =>
  lanes && Object.hasOwn(lanes, name) ? { ...all, ...lanes[name] } : all

function lateStanding(lane: Lane, { degradedAfterMs, criticalAfterMs }: LaneThresholds): LaneStanding | undefined {
  // What the oldest job had waited is no news once none waits.
  const oldest = lane.waiting === 0 ? undefined : lane.oldestWaitingMs
  const waitMs = oldest ?? (lane.avgWaitTime === undefined ? undefined : lane.avgWaitTime * minuteInMs)
  if (waitMs === undefined || lane.waiting === 0) return undefined
  const late = { waitMs, isOldest: oldest !== undefined }
  if (criticalAfterMs !== undefined && waitMs >= criticalAfterMs) return { level: 'critical', ...late }
  return degradedAfterMs !== undefined && waitMs >= degradedAfterMs ? { level: 'degraded', ...late } : undefined
}
