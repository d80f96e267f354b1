import { id } from '../../protocol/check.ts'
import type { Stop } from '../../protocol/clock.ts'

/** How much is said of a job: everything, or only how it ended. */
export type AnnounceDepth = 'all' | 'ends'

/** Which jobs are on screen in a way that they are to be heard of. */
export interface Following {
  /** Speaks of these for one more user; the last one to stop ends it. */
  follow(jobIds: readonly string[], depth: AnnounceDepth): Stop
  /** How much is to be said of a job; undefined for nothing. */
  depthOf(jobId: string): AnnounceDepth | undefined
}

export function createFollowing(): Following {
  const users: Record<AnnounceDepth, Map<string, number>> = { all: new Map(), ends: new Map() }
  const add = (depth: AnnounceDepth, jobId: string, by: 1 | -1): void => {
    const count = (users[depth].get(jobId) ?? 0) + by
    if (count > 0) users[depth].set(jobId, count)
    else users[depth].delete(jobId)
  }
  return {
    follow(jobIds, depth) {
      // Untyped code may give a number where the state, as after the wire, has its text.
      const mine = jobIds.map((jobId) => id(jobId) ?? jobId)
      for (const jobId of mine) add(depth, jobId, 1)
      return () => {
        for (const jobId of mine.splice(0)) add(depth, jobId, -1)
      }
    },
    depthOf: (jobId) => (users.all.has(jobId) ? 'all' : users.ends.has(jobId) ? 'ends' : undefined),
  }
}
