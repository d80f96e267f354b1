import type { StatusNotification } from '../../protocol/notification.ts'
import type { ToastAction, ToastRequest } from '../../protocol/toaster.ts'
import { formatNotification } from '../../widgets/NotificationCenter/formatNotification.ts'
import type { NotificationCenterLabels } from '../../widgets/NotificationCenter/notificationCenterLabels.ts'
import type { ToastOptions } from '../../widgets/NotificationCenter/DueToasts.tsx'
import type { ToastOffer } from '../../widgets/NotificationCenter/OfferToast.tsx'
import { toastDuration } from '../../widgets/NotificationCenter/toastDuration.ts'
import type { DueToast } from '../../widgets/NotificationCenter/toastsDue.ts'
import type { Formatters } from '../../widgets/text/createFormatters.ts'

/** What a toaster is to show, but for what the person can do with it. */
export type ToastContent = Omit<ToastRequest, 'actions' | 'onDismiss'>

interface ToastWords {
  labels: NotificationCenterLabels
  formatters: Formatters
}

/** Of a job the same for all that it ever says, so that each of it replaces what it said before. */
export function toasterIdOf(toast: DueToast): string {
  if (toast.kind === 'live') return `telltale/job/${toast.job.jobId}`
  const { notification } = toast
  return 'jobId' in notification ? `telltale/job/${notification.jobId}` : `telltale/${notification.id}`
}

/** A toast that is due, in words. */
export function toastContentOf(toast: DueToast, { labels, formatters }: ToastWords): ToastContent {
  const id = toasterIdOf(toast)
  if (toast.kind === 'live') {
    const { jobId, name, kind, step, progress } = toast.job
    return {
      id,
      tone: 'info',
      title: name || kind || labels.job(jobId),
      politeness: 'polite',
      durationMs: Infinity,
      // Rounded down, so that 99.6 % does not read as done.
      progress: typeof progress === 'number' ? Math.floor(progress) : undefined,
      ...(step !== undefined && { message: step }),
    }
  }
  const { tone, title, message, resultUrl } = formatNotification(toast.notification, labels, formatters)
  return {
    id,
    tone,
    title,
    politeness: toast.notification.kind === 'failed' ? 'assertive' : 'polite',
    durationMs: toastDuration[tone],
    ...(message !== undefined && { message }),
    ...(resultUrl !== undefined && { link: { label: labels.openResult, href: resultUrl } }),
  }
}

/** What was just done with notifications, or could not be, in words. */
export function offerContentOf({ notice }: ToastOffer, { labels, formatters }: ToastWords): ToastContent {
  const { kind, count } = notice
  return {
    id: 'telltale/offer',
    tone: kind === 'unsaved' ? 'warning' : 'success',
    title: labels.notice[kind](count, formatters.number(count)),
    politeness: 'polite',
    durationMs: Infinity,
  }
}

/** How many are not shown, in words. */
export function moreContentOf(counted: number, { labels, formatters }: ToastWords): ToastContent {
  const title = labels.more(counted, formatters.number(counted))
  return { id: 'telltale/more', tone: 'info', title, politeness: 'polite', durationMs: Infinity }
}

/** A way to look at what a notification is about, where the app has one. */
export function viewActions(
  notification: StatusNotification,
  { onRead, onSelect }: Pick<ToastOptions, 'onRead' | 'onSelect'>,
  labels: NotificationCenterLabels,
): readonly ToastAction[] {
  if (!onSelect) return []
  const view = (): void => {
    onRead?.([notification.id], true)
    onSelect(notification)
  }
  return [{ label: labels.view, run: view }]
}
