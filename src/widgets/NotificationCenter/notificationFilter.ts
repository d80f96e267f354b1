import type { StatusNotification } from '../../protocol/notification.ts'
import { isFailure } from './isFailure.ts'

/** Which part of the history the panel shows. */
export type NotificationFilter = 'all' | 'unread' | 'failed'

/** The filters in the order in which they are offered. */
export const notificationFilters: readonly NotificationFilter[] = ['all', 'unread', 'failed']

/** Whether a notification is shown under a filter. */
export const fitsFilter = (one: StatusNotification, filter: NotificationFilter): boolean =>
  filter === 'all' || (filter === 'unread' ? !one.read : isFailure(one))
