import type { StatusNotification } from '../../protocol/notification.ts'
import type { Formatters } from '../text/createFormatters.ts'
import { jobNameOf } from './jobNameOf.ts'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'

interface DesktopWords {
  title: string
  body?: string
}

interface DesktopCounts {
  completed: number
  failed: number
  other: number
}

/**
 * A notification for the desktop, where others may look: the job's name and what happened to it, and no word of the
 * server's besides.
 */
export function formatDesktop(
  notification: StatusNotification,
  labels: NotificationCenterLabels,
  formatters: Formatters,
): DesktopWords {
  switch (notification.kind) {
    case 'completed':
    case 'failed':
      return { title: labels[notification.kind](jobNameOf(notification, labels)) }
    case 'digest':
      return formatDesktopDigest({ ...notification, other: 0 }, labels, formatters)
    default: {
      const { severity } = notification
      return { title: labels.alert[severity in labels.alert ? severity : 'info'] }
    }
  }
}

/** All that came while nobody looked, in one line. */
export function formatDesktopDigest(
  { completed, failed, other }: DesktopCounts,
  labels: NotificationCenterLabels,
  { number }: Formatters,
): DesktopWords {
  const ended = labels.digestCounts(completed, number(completed), failed, number(failed))
  const all = labels.bell(other, number(other))
  return { title: labels.digest.away(undefined), body: completed + failed > 0 ? ended : all }
}
