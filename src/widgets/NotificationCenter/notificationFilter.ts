import type { StatusNotification } from '../../protocol/notification.ts'
import { isFailure } from './isFailure.ts'

/** Which part of the history the panel shows; what is archived stands under `archived` alone. */
export type NotificationFilter = 'all' | 'unread' | 'failed' | 'archived'

/** The filters in the order in which they are offered. */
export const notificationFilters: readonly NotificationFilter[] = ['all', 'unread', 'failed', 'archived']

/** Whether a notification is shown under a filter. */
export function fitsFilter(one: StatusNotification, filter: NotificationFilter): boolean {
  if (filter === 'archived') return one.archived === true
  if (one.archived) return false
  return filter === 'all' || (filter === 'unread' ? !one.read : isFailure(one))
}
