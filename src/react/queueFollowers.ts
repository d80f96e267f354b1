import type { Queues } from '../protocol/queueStatus.ts'
import { followStanding } from '../widgets/QueueStatus/followStanding.ts'
import type { FollowedStanding } from '../widgets/QueueStatus/followStanding.ts'
import { workersLane } from '../widgets/QueueStatus/queueStandings.ts'
import type { QueueStandings } from '../widgets/QueueStatus/queueStandings.ts'
import { thresholdsOf } from '../widgets/QueueStatus/queueThresholds.ts'
import type { QueueThresholds } from '../widgets/QueueStatus/queueThresholds.ts'

/** Judges queues by how they stand and how they stood; the same standings until one of them changes. */
export type QueueFollower = (queues: Queues, now: number) => QueueStandings

/** Milliseconds after which a follower that nobody asked begins anew: time has leapt, as when a tab was hidden. */
const forgetMs = 10_000
/** Followers of one source: an app has few sets of thresholds. */
const maxFollowers = 20

const followers = new WeakMap<object, Map<string, QueueFollower>>()

/**
 * What remembers how the queues of `source`, such as a store, stood: one for equal thresholds, so that no two widgets
 * disagree.
 */
export function queueFollowerOf(source: object, thresholds: QueueThresholds): QueueFollower {
  const known = followers.get(source) ?? new Map<string, QueueFollower>()
  followers.set(source, known)
  const key = JSON.stringify(thresholds)
  const follower = known.get(key) ?? createQueueFollower(thresholds)
  known.delete(key)
  known.set(key, follower)
  for (const oldest of known.keys()) if (known.size > maxFollowers) known.delete(oldest)
  return follower
}

/** A follower that has seen nothing yet. */
export function createQueueFollower(thresholds: QueueThresholds): QueueFollower {
  let seen: Queues | undefined
  let seenAt = 0
  let lanes: ReadonlyMap<string, FollowedStanding> = new Map()
  let workers: FollowedStanding | undefined
  let standings: QueueStandings = { lanes: new Map(), workers: { level: 'ok' } }
  return (queues, now) => {
    if (queues === seen && now === seenAt) return standings
    const isAnew = now - seenAt > forgetMs || now < seenAt
    const before = isAnew ? new Map<string, FollowedStanding>() : lanes
    lanes = new Map(
      queues.lanes.map((lane) => {
        const { name } = lane
        return [name, followStanding(before.get(name), lane, thresholdsOf(name, thresholds), now)]
      }),
    )
    workers = followStanding(isAnew ? undefined : workers, workersLane(queues), thresholds.workers ?? {}, now)
    seen = queues
    seenAt = now
    standings = keepSame(standings, lanes, workers)
    return standings
  }
}

function keepSame(
  before: QueueStandings,
  lanes: ReadonlyMap<string, FollowedStanding>,
  workers: FollowedStanding,
): QueueStandings {
  const isSame =
    before.workers === workers.standing &&
    before.lanes.size === lanes.size &&
    [...lanes].every(([name, { standing }]) => before.lanes.get(name) === standing)
  if (isSame) return before
  return { lanes: new Map([...lanes].map(([name, { standing }]) => [name, standing])), workers: workers.standing }
}
