import type { AlertNotification } from '../../protocol/notification.ts'
import type { DesktopPermission } from './desktopPermission.ts'

/** Words of the bell, its panel and the toasts. Counts come as the number, for its plural, and as text. */
export interface NotificationCenterLabels {
  title: string
  bell: (unseen: number, text: string) => string
  /** The badge of a bell with more than 99 new notifications. */
  badgeFull: string
  /** The job's name, or these words for one without. */
  job: (jobId: string) => string
  completed: (job: string) => string
  failed: (job: string) => string
  failedExplained: string
  alert: Readonly<Record<AlertNotification['severity'], string>>
  digest: string
  digestCounts: (completed: number, completedText: string, failed: number, failedText: string) => string
  openResult: string
  unread: string
  /** Read aloud, so with the notification it is about. */
  markRead: (title: string) => string
  markReadShort: string
  markAllRead: string
  unreadCount: (count: number, text: string) => string
  clear: string
  empty: string
  emptyExplained: string
  /** Whether the browser tells of news while the page is out of sight. */
  desktop: Readonly<Record<DesktopPermission, string>>
  desktopAsk: string
  toast: string
  dismiss: string
  view: string
  more: (count: number, text: string) => string
  /** Keeps the place of the key that moves focus to the toasts as `{hotkey}`. */
  toasts: string
}

const jobs = (count: number, text: string) => `${text} ${count === 1 ? 'job' : 'jobs'}`

/** English words of the bell, its panel and the toasts. */
export const notificationCenterLabels: NotificationCenterLabels = {
  title: 'Notifications',
  bell: (unseen, text) => (unseen > 0 ? `Notifications, ${text} new` : 'Notifications'),
  badgeFull: '99+',
  job: (jobId) => `Job ${jobId}`,
  completed: (job) => `${job} is done`,
  failed: (job) => `${job} failed`,
  failedExplained: 'The server gave no reason.',
  alert: { info: 'Notice', warning: 'Warning', critical: 'System alert' },
  digest: 'While you were away',
  digestCounts: (completed, completedText, failed, failedText) =>
    failed > 0 && completed > 0
      ? `${jobs(completed, completedText)} done, ${failedText} failed`
      : failed > 0
        ? `${jobs(failed, failedText)} failed`
        : `${jobs(completed, completedText)} done`,
  openResult: 'Open result',
  unread: 'Unread',
  markRead: (title) => `Mark as read: ${title}`,
  markReadShort: 'Mark as read',
  markAllRead: 'Mark all read',
  unreadCount: (_count, text) => `${text} unread`,
  clear: 'Clear',
  empty: 'Nothing to tell yet',
  emptyExplained: 'When a job is done or fails, you read it here.',
  desktop: {
    default: 'Desktop notifications are off.',
    granted: 'Desktop notifications are on while this page is out of sight.',
    denied: 'Desktop notifications are blocked in the browser’s settings.',
    unsupported: 'This browser has no desktop notifications.',
  },
  desktopAsk: 'Turn on',
  toast: 'Notification',
  dismiss: 'Dismiss',
  view: 'View',
  more: (_count, text) => `${text} more`,
  toasts: 'Notifications ({hotkey})',
}
