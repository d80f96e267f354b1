import type { StatusNotification } from './notification.ts'
import { notificationChannels } from './notificationPreferences.ts'
import type { NotificationChannel, NotificationPreferences } from './notificationPreferences.ts'

// Nobody is disturbed by a number.
const quietChannels: ReadonlySet<NotificationChannel> = new Set(['badge'])

/** The ways in which a person is to hear of a notification; while it is quiet only those that do not disturb. */
export function channelsFor(
  { kind }: Pick<StatusNotification, 'kind'>,
  { channels }: NotificationPreferences,
  isQuiet: boolean,
): ReadonlySet<NotificationChannel> {
  const chosen = channels[kind]
  return new Set(notificationChannels.filter((one) => chosen[one] && (!isQuiet || quietChannels.has(one))))
}
