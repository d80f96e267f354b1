import type { BatchingStatusStore } from 'telltale'
import type { ManualClock } from 'telltale/testing'

/** What the page lets its tests see and steer. */
export interface Door {
  store: BatchingStatusStore
  /** The line's own time, where the test keeps it. */
  clock?: ManualClock
  /** Takes the widgets off the page, or puts them on again. */
  toggle(): void
}

declare global {
  interface Window {
    door: Door
  }
}
