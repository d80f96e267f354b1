import type { AlertNotification } from '../../protocol/notification.ts'
import type { DesktopPermission } from './desktopPermission.ts'
import type { NotificationFilter } from './notificationFilter.ts'
import type { NotificationNotice } from './notificationNotice.ts'

/** Words of the bell, its panel and the toasts. Counts come as the number, for its plural, and as text. */
export interface NotificationCenterLabels {
  title: string
  bell: (unseen: number, text: string) => string
  /** The name of a bell that counts what is unread. */
  bellUnread: (unread: number, text: string) => string
  /** The name of a bell that counts the whole history. */
  bellAll: (count: number, text: string) => string
  /** Read aloud, behind the bell's own name, while toasts are held back. */
  bellQuiet: (bell: string) => string
  /** The badge of a bell with more than 99 new notifications. */
  badgeFull: string
  /** The job's name, or these words for one without. */
  job: (jobId: string) => string
  completed: (job: string) => string
  failed: (job: string) => string
  failedExplained: string
  alert: Readonly<Record<AlertNotification['severity'], string>>
  /** Why many are told together, with how long that took where it is known. */
  digest: Readonly<Record<'away' | 'burst', (duration: string | undefined) => string>>
  digestCounts: (completed: number, completedText: string, failed: number, failedText: string) => string
  openResult: string
  unread: string
  /** Read aloud, so with the notification it is about. */
  markRead: (title: string) => string
  markReadShort: string
  /** Read aloud, so with the notification it is about. */
  markUnread: (title: string) => string
  markUnreadShort: string
  /** Read aloud, so with the notification it is about. */
  archive: (title: string) => string
  archiveShort: string
  archiveAll: string
  /** Read aloud, so with the notification it is about. */
  unarchive: (title: string) => string
  unarchiveShort: string
  markAllRead: string
  clear: string
  /** Read aloud, so with the notification it is about. */
  remove: (title: string) => string
  removeShort: string
  /** Read aloud before the filters. */
  filters: string
  filter: Readonly<Record<NotificationFilter, string>>
  /** One line for many jobs that ended alike. */
  group: Readonly<Record<'completed' | 'failed', (count: number, text: string) => string>>
  /** What has come while the list is read stands behind this button. */
  newOnes: (count: number, text: string) => string
  /** Read aloud, once, when the first of them comes. */
  newOnesSaid: string
  /** Read aloud: the keys of the list. */
  keys: string
  loading: string
  settings: string
  settingsBack: string
  /** Nothing there at all, nothing but what is archived, nothing that fits the filter, or nothing known yet. */
  empty: Readonly<Record<NotificationFilter | 'stale' | 'done', string>>
  emptyExplained: Readonly<Record<NotificationFilter | 'stale' | 'done', string>>
  /** The line is down, so that news may be missing. */
  stale: string
  staleAsOf: (time: string) => string
  /** What was just done, or could not be. */
  notice: Readonly<Record<NotificationNotice['kind'], (count: number, text: string) => string>>
  undo: string
  tryAgain: string
  /** Whether toasts are held back. */
  quiet: Readonly<Record<'on' | 'off', string>>
  quietTurn: Readonly<Record<'on' | 'off', string>>
  /** Whether the browser tells of news while the page is out of sight. */
  desktop: Readonly<Record<DesktopPermission, string>>
  desktopAsk: string
  toast: string
  dismiss: string
  view: string
  /** Names the bar of a job that is being followed. */
  bar: string
  more: (count: number, text: string) => string
  /** Keeps the place of the key that moves focus to the toasts as `{hotkey}`. */
  toasts: string
}

const jobs = (count: number, text: string) => `${text} ${count === 1 ? 'job' : 'jobs'}`

/** English words of the bell, its panel and the toasts. */
export const notificationCenterLabels: NotificationCenterLabels = {
  title: 'Notifications',
  bell: (unseen, text) => (unseen > 0 ? `Notifications, ${text} new` : 'Notifications'),
  bellUnread: (unread, text) => (unread > 0 ? `Notifications, ${text} unread` : 'Notifications'),
  bellAll: (count, text) => (count > 0 ? `Notifications, ${text} in all` : 'Notifications'),
  bellQuiet: (bell) => `${bell}, do not disturb`,
  badgeFull: '99+',
  job: (jobId) => `Job ${jobId}`,
  completed: (job) => `${job} is done`,
  failed: (job) => `${job} failed`,
  failedExplained: 'The server gave no reason.',
  alert: { info: 'Notice', warning: 'Warning', critical: 'System alert' },
  digest: {
    away: (duration) => (duration ? `While you were away, ${duration}` : 'While you were away'),
    burst: (duration) => (duration ? `Many at once, within ${duration}` : 'Many at once'),
  },
  digestCounts: (completed, completedText, failed, failedText) =>
    failed > 0 && completed > 0
      ? `${jobs(completed, completedText)} done, ${failedText} failed`
      : failed > 0
        ? `${jobs(failed, failedText)} failed`
        : `${jobs(completed, completedText)} done`,
  openResult: 'Open result',
  unread: 'Unread',
  markRead: (title) => `Mark as read: ${title}`,
  markReadShort: 'Mark as read (U)',
  markUnread: (title) => `Mark as unread: ${title}`,
  markUnreadShort: 'Mark as unread (U)',
  archive: (title) => `Archive: ${title}`,
  archiveShort: 'Archive (E)',
  archiveAll: 'Archive all',
  unarchive: (title) => `Move back: ${title}`,
  unarchiveShort: 'Move back (E)',
  markAllRead: 'Mark all read',
  clear: 'Clear',
  remove: (title) => `Remove: ${title}`,
  removeShort: 'Remove (Delete)',
  filters: 'Show',
  filter: { all: 'All', unread: 'Unread', failed: 'Failed', archived: 'Archived' },
  group: {
    completed: (count, text) => `${jobs(count, text)} ${count === 1 ? 'is' : 'are'} done`,
    failed: (count, text) => `${jobs(count, text)} failed`,
  },
  newOnes: (_count, text) => `${text} new`,
  newOnesSaid: 'New notifications wait above the list.',
  keys: 'Arrow keys move, Enter opens, U marks as read or unread, E archives, Delete removes.',
  loading: 'Loading notifications',
  settings: 'Notification settings',
  settingsBack: 'Back to notifications',
  empty: {
    all: 'Nothing to tell yet',
    unread: 'All read',
    failed: 'No failures',
    archived: 'Nothing archived',
    done: 'Nothing left here',
    stale: 'Nothing heard yet',
  },
  emptyExplained: {
    all: 'When a job is done or fails, you read it here.',
    unread: 'You have dealt with everything in this history.',
    failed: 'Nothing in this history has gone wrong.',
    archived: 'What you put away is kept here.',
    done: 'All of it is in the archive.',
    stale: 'What has happened is shown once the connection is there.',
  },
  stale: 'Not connected: news may be missing.',
  staleAsOf: (time) => `Not connected: as of ${time}.`,
  notice: {
    read: (_count, text) => `${text} marked as read`,
    unread: (_count, text) => `${text} marked as unread`,
    archived: (_count, text) => `${text} archived`,
    unarchived: (_count, text) => `${text} moved back`,
    removed: (_count, text) => `${text} removed`,
    cleared: (_count, text) => `${text} cleared`,
    unsaved: () => 'This could not be saved.',
  },
  undo: 'Undo',
  tryAgain: 'Try again',
  quiet: { on: 'Do not disturb: toasts are held back.', off: 'Toasts tell of news as it comes.' },
  quietTurn: { on: 'Do not disturb', off: 'Allow toasts' },
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
  bar: 'Progress',
  more: (_count, text) => `${text} more`,
  toasts: 'Notifications ({hotkey})',
}
