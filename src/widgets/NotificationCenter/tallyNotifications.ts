import type { StatusNotification } from '../../protocol/notification.ts'
import { tellsWhatFollows } from '../../protocol/tellsWhatFollows.ts'
import { isFailure } from './isFailure.ts'

/** What the bell can count: what has not been on screen, what is not dealt with, or all that is listed. */
export type BellCount = 'unseen' | 'unread' | 'all'

/** How many notifications there are of each kind, and whether one of them is a failure. */
export interface NotificationTally {
  counts: Readonly<Record<BellCount | 'failed' | 'archived', number>>
  hasFailure: Readonly<Record<BellCount, boolean>>
}

/** Counts a history once, for all that tells a number of it. */
export function tallyNotifications(notifications: readonly StatusNotification[]): NotificationTally {
  const counts = { unseen: 0, unread: 0, all: 0, failed: 0, archived: 0 }
  const hasFailure = { unseen: false, unread: false, all: false }
  for (const [at, one] of notifications.entries()) {
    if (tellsWhatFollows(one, notifications[at + 1])) continue
    if (one.archived) {
      counts.archived++
      continue
    }
    const isFailed = isFailure(one)
    const note = (name: BellCount): void => {
      counts[name]++
      hasFailure[name] ||= isFailed
    }
    note('all')
    if (!one.seen) note('unseen')
    if (!one.read) note('unread')
    if (isFailed) counts.failed++
  }
  return { counts, hasFailure }
}
