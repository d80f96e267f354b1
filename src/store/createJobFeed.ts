import { systemClock } from '../protocol/clock.ts'
import type { Stop } from '../protocol/clock.ts'
import type { JobFilter, JobSort, ListedJob } from '../protocol/jobList.ts'
import { createJobOrder } from './jobOrder.ts'
import type { CompareNames } from './jobSortKey.ts'
import type { StatusState } from './state.ts'
import type { StatusStore } from './statusStore.ts'

export interface JobFeedOptions {
  sort: JobSort
  filter: JobFilter
  compareNames: CompareNames
}

/** A sorted list of a store's jobs that changes once a second at most, however much happens. */
export interface JobFeed {
  /** The same list until it changes. */
  rows(): readonly ListedJob[]
  subscribe(listener: () => void): Stop
}

/** Milliseconds between two looks at what has changed: rows that move more often cannot be read. */
const calmMs = 1_000

/** Creates the feed; it listens only while somebody subscribes to it. */
export function createJobFeed(store: StatusStore, { sort, filter, compareNames }: JobFeedOptions): JobFeed {
  const clock = store.clock ?? systemClock
  const listeners = new Set<() => void>()
  const order = createJobOrder(sort, filter, compareNames)
  let known = seenOf(store.getState())
  let touched = new Set<string>()
  let lookedAt = -Infinity
  let stopTimer: Stop | undefined
  let stops: readonly Stop[] = []
  order.follow(known.jobs)

  const look = (): void => {
    stopTimer?.()
    stopTimer = undefined
    const state = store.getState()
    const before = order.rows()
    // In a map that was made anew anything may have changed.
    order.follow(state.jobs, state.jobs === known.jobs ? touched : undefined)
    known = seenOf(state)
    touched = new Set()
    lookedAt = clock.now()
    if (order.rows() !== before) for (const listener of listeners) listener()
  }
  const lookSoon = (): void => {
    stopTimer ??= clock.after(Math.max(0, lookedAt + calmMs - clock.now()), look)
  }
  const start = (): readonly Stop[] => [
    store.actions.onJobEvent(({ job }) => {
      touched.add(job.jobId)
      lookSoon()
    }),
    store.subscribe(() => {
      const state = store.getState()
      if (hasAsked(known, state)) look()
      else if (state.jobs !== known.jobs || state.membership !== known.membership) lookSoon()
    }),
  ]
  return {
    rows: () => order.rows(),
    subscribe(listener) {
      const own = (): void => listener()
      listeners.add(own)
      if (listeners.size === 1) {
        stops = start()
        // While nobody listened anything may have happened.
        for (const jobId of store.getState().jobs.keys()) touched.add(jobId)
        look()
      }
      return () => {
        listeners.delete(own)
        if (listeners.size > 0) return
        for (const stop of stops) stop()
        stops = []
        stopTimer?.()
        stopTimer = undefined
      }
    },
  }
}

/** What a look at the state has gone by. */
type Seen = Pick<StatusState, 'jobs' | 'membership' | 'lastCleared' | 'user'>

// The maps change in place, but not these.
const seenOf = ({ jobs, membership, lastCleared, user }: StatusState): Seen => ({ jobs, membership, lastCleared, user })

/** What the person has done themselves shows at once. Another map is no sign of it: an app's own store may make one a message. */
const hasAsked = (known: Seen, state: StatusState): boolean =>
  state.user !== known.user ||
  state.lastCleared !== known.lastCleared ||
  (state.jobs !== known.jobs && state.jobs.size === 0)
