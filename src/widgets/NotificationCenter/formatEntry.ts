import type { Formatters } from '../text/createFormatters.ts'
import { formatNotification, type NotificationText } from './formatNotification.ts'
import type { ListEntry } from './listEntries.ts'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'

/** Puts a row of the list into words: a notification, or how many jobs ended alike. */
export function formatEntry(
  { kind, all }: ListEntry,
  labels: NotificationCenterLabels,
  formatters: Formatters,
): NotificationText {
  const [head] = all
  if (kind !== 'group') return formatNotification(head, labels, formatters)
  const end = head.kind === 'failed' ? 'failed' : 'completed'
  const title = labels.group[end](all.length, formatters.number(all.length))
  return { tone: end === 'failed' ? 'error' : 'success', title }
}
