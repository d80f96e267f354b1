import type { StatusNotification } from '../protocol/notification.ts'
import { formatNotification } from '../widgets/NotificationCenter/formatNotification.ts'
import { notificationCenterLabels } from '../widgets/NotificationCenter/notificationCenterLabels.ts'
import { createFormatters } from '../widgets/text/createFormatters.ts'
import { rememberBy } from './rememberBy.ts'
import type { WebSocketNotification } from './webSocketState.ts'

/** The history in the older shape: the same list for the same history, and the same object for the same notification. */
export const toNotifications = rememberBy((all: readonly StatusNotification[]) => all.map(toNotification))

const toNotification = rememberBy((notification: StatusNotification): WebSocketNotification => {
  const { title, message, tone } = formatNotification(notification, notificationCenterLabels, createFormatters('en'))
  return {
    id: notification.id,
    type: notification.kind === 'alert' ? 'alert' : tone === 'error' ? 'error' : 'success',
    title,
    message: message ?? '',
    timestamp: new Date(notification.at),
    read: notification.read,
    ...('jobId' in notification && { jobId: notification.jobId }),
  }
})
