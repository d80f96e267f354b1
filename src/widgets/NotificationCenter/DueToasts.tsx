import type { ReactElement, ReactNode } from 'react'
import type { Job } from '../../protocol/job.ts'
import type { StatusNotification } from '../../protocol/notification.ts'
import type { Formatters } from '../text/createFormatters.ts'
import { LiveToast } from './LiveToast.tsx'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'
import { NotificationToast } from './NotificationToast.tsx'
import { OfferToast } from './OfferToast.tsx'
import type { ToastOffer } from './OfferToast.tsx'
import type { DueToast } from './toastsDue.ts'

/** What is shown beside the news, and what a person can do with it all. */
export interface ToastOptions {
  /** What stands below the bar of a job, such as a button to cancel it. */
  jobFoot?: ((job: Job) => ReactNode) | undefined
  /** What was just done with notifications, or could not be: shown as a toast with its button. */
  offer?: ToastOffer | undefined
  /** Called with the id of a toast that was closed or whose time is up; without it toasts stay and cannot be closed. */
  onDismiss?: ((id: string) => void) | undefined
  /** Called with the id of a job that is to be followed no more; without it a bar cannot be closed. */
  onUnfollow?: ((jobId: string) => void) | undefined
  /** Called when the offer was closed or taken; without it the offer cannot be closed. */
  onDismissOffer?: (() => void) | undefined
  /** Called with the ids of what the person has dealt with from a toast, and `true`: they chose it. */
  onRead?: ((ids: readonly string[], isChosen: boolean) => void) | undefined
  /** Called with the notification the person wants to see. */
  onSelect?: ((notification: StatusNotification) => void) | undefined
}

interface DueToastsProps extends ToastOptions {
  /** The oldest first. */
  shown: readonly DueToast[]
  words: { labels: NotificationCenterLabels; formatters: Formatters }
}

/** The toasts, each with a key of its own for each thing it says: Radix reads a toast aloud once. */
export function DueToasts({ shown, words, offer, ...rest }: DueToastsProps): ReactElement {
  const { jobFoot, onDismiss, onUnfollow, onDismissOffer, onRead, onSelect } = rest
  const behind = offer ? 1 : 0
  return (
    <>
      {shown.map((toast, index) => {
        const depth = shown.length - 1 - index + behind
        const all = toast.kind === 'news' ? [toast.id, ...toast.earlier] : toast.earlier
        // What it stands for goes with it.
        const dismiss = onDismiss && (() => all.forEach((id) => onDismiss(id)))
        if (toast.kind === 'news')
          return (
            <NotificationToast
              key={toast.id}
              {...words}
              notification={toast.notification}
              isInstead={toast.isInstead}
              depth={depth}
              onDismiss={dismiss}
              onRead={onRead && (() => onRead([toast.id], true))}
              onSelect={onSelect}
            />
          )
        const { jobId } = toast.job
        const unfollow = (): void => {
          dismiss?.()
          onUnfollow?.(jobId)
        }
        return (
          <LiveToast
            key={toast.id}
            {...words}
            job={toast.job}
            isInstead={toast.earlier.length > 0}
            depth={depth}
            onDismiss={onUnfollow && unfollow}
            foot={jobFoot?.(toast.job)}
          />
        )
      })}
      {offer && (
        <OfferToast key={`offer/${offer.notice.kind}`} {...words} offer={offer} depth={0} onDismiss={onDismissOffer} />
      )}
    </>
  )
}
