import { isHeld } from '../../protocol/queueStatus.ts'
import type { Lane } from '../../protocol/queueStatus.ts'
import { laneStanding } from './laneStanding.ts'
import type { LaneStanding } from './laneStanding.ts'
import type { LaneThresholds } from './queueThresholds.ts'

/** How a lane stands, with what has to be remembered to judge it the next time. */
export interface FollowedStanding {
  standing: LaneStanding
  /** Epoch milliseconds since when it is below the level that it is still shown at. */
  belowSince?: number
}

/** Milliseconds a level is kept at least once its lane is below it, however far. */
export const keepMs = 10_000
/** Milliseconds it is kept where the lane is only just below. */
export const watchMs = 60_000
/** Fraction of a threshold below which a lane is well below it. */
const wellBelow = 0.9

/** How grave a level is: 0 needs nobody. */
export const gravity = ({ level }: LaneStanding): number =>
  level === 'critical' ? 3 : level === 'degraded' ? 2 : level === 'busy' ? 1 : 0

/**
 * Judges a lane by how it stands and how it stood, at `now` (epoch milliseconds): it reaches a level at once, and leaves
 * it only once it has been well below for ten seconds, or just below for a minute. A held lane has nothing to leave.
 */
export function followStanding(
  before: FollowedStanding | undefined,
  lane: Lane,
  thresholds: LaneThresholds,
  now: number,
): FollowedStanding {
  const today = laneStanding(lane, thresholds)
  if (before === undefined || isHeld(lane) || gravity(today) >= gravity(before.standing)) return keepSame(before, today)
  // A clock that was set back begins anew.
  const belowSince = Math.min(before.belowSince ?? now, now)
  const isWellBelow = gravity(laneStanding(lane, thresholds, wellBelow)) < gravity(before.standing)
  if (now - belowSince >= (isWellBelow ? keepMs : watchMs)) return { standing: today }
  return before.belowSince === belowSince ? before : { standing: remembered(before.standing), belowSince }
}

const remembered = (standing: LaneStanding): LaneStanding =>
  'cause' in standing ? { level: standing.level, cause: { by: 'memory' } } : standing

// The same object for the same standing, so that its row is not drawn again.
const keepSame = (before: FollowedStanding | undefined, standing: LaneStanding): FollowedStanding =>
  before !== undefined && before.belowSince === undefined && isSameStanding(before.standing, standing)
    ? before
    : { standing }

/** True where two standings say the same. */
export const isSameStanding = (a: LaneStanding, b: LaneStanding): boolean => JSON.stringify(a) === JSON.stringify(b)
