import type { BatchingStatusStore } from 'telltale'
import type { ManualClock } from 'telltale/testing'

/** What the page lets its tests see and steer. */
export interface Door {
  store: BatchingStatusStore
  /** The line's own time, where the test keeps it. */
  clock?: ManualClock
  /** Has the page show as many of its two parts, which each have providers of their own. */
  show(parts: 0 | 1 | 2): void
  /** Takes all of the page away and puts it on anew, in one go. */
  remount(): void
}

declare global {
  interface Window {
    door: Door
  }
}
