import { link } from '../../protocol/check.ts'
import type { PartCounts, StatusNotification } from '../../protocol/notification.ts'
import type { Formatters } from '../text/createFormatters.ts'
import { jobNameOf } from './jobNameOf.ts'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'

/** How a notification is meant: its icon, its colour and how long its toast stays. */
export type NotificationTone = 'success' | 'error' | 'info' | 'warning' | 'critical'

/** A notification in words. */
export interface NotificationText {
  tone: NotificationTone
  title: string
  message?: string
  resultUrl?: string
}

/** Puts a notification into words; a kind this version does not know reads as a plain notice. */
export function formatNotification(
  notification: StatusNotification,
  labels: NotificationCenterLabels,
  { number, duration }: Formatters,
): NotificationText {
  const countsOf = ({ completed, failed }: PartCounts): string | undefined =>
    completed + failed > 0 ? labels.digestCounts(completed, number(completed), failed, number(failed)) : undefined
  switch (notification.kind) {
    case 'completed': {
      const { parts } = notification
      const resultUrl = link(notification.resultUrl)
      const title = labels.completed(jobNameOf(notification, labels))
      const message = parts && countsOf(parts)
      return {
        tone: parts && parts.failed > 0 ? 'warning' : 'success',
        title,
        ...(message !== undefined && { message }),
        ...(resultUrl !== undefined && { resultUrl }),
      }
    }
    case 'failed': {
      const { error, parts } = notification
      return {
        tone: 'error',
        title: labels.failed(jobNameOf(notification, labels)),
        message: error || (parts && countsOf(parts)) || labels.failedExplained,
      }
    }
    case 'alert': {
      const { severity, title, message } = notification
      const tone = severity in labels.alert ? severity : 'info'
      return { tone, title: title || labels.alert[tone], message }
    }
    case 'digest': {
      const { completed, failed, cause = 'away', at, from } = notification
      const message = labels.digestCounts(completed, number(completed), failed, number(failed))
      const took = from !== undefined && at - from >= 1_000 ? duration(at - from) : undefined
      const title = labels.digest[cause === 'burst' ? 'burst' : 'away'](took)
      return { tone: failed > 0 ? 'error' : 'success', title, message }
    }
    default:
      notification satisfies never
      return { tone: 'info', title: labels.alert.info }
  }
}
