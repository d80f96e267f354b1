import { systemClock } from '../protocol/clock.ts'
import type { Stop } from '../protocol/clock.ts'
import type { JobFilter, JobSort, ListedJob } from '../protocol/jobList.ts'
import { createJobOrder } from './jobOrder.ts'
import type { CompareNames } from './jobSortKey.ts'
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
  let order = createJobOrder(sort, filter, compareNames)
  let jobs = store.getState().jobs
  let { membership, lastCleared } = store.getState()
  let touched = new Set<string>()
  let lookedAt = -Infinity
  let stopTimer: Stop | undefined
  let stops: readonly Stop[] = []
  order.follow(jobs)

  const look = (): void => {
    stopTimer?.()
    stopTimer = undefined
    const state = store.getState()
    const before = order.rows()
    // Another person's jobs, or a store that makes its map anew: nothing of the old order counts.
    if (state.jobs !== jobs) order = createJobOrder(sort, filter, compareNames)
    order.follow(state.jobs, state.jobs === jobs ? touched : undefined)
    jobs = state.jobs
    membership = state.membership
    lastCleared = state.lastCleared
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
      // What the person has done themselves shows at once.
      if (state.jobs !== jobs || state.lastCleared !== lastCleared) look()
      else if (state.membership !== membership) lookSoon()
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
