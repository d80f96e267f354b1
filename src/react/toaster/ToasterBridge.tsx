import type { ReactElement } from 'react'
import type { Toaster } from '../../protocol/toaster.ts'
import { notificationCenterLabels } from '../../widgets/NotificationCenter/notificationCenterLabels.ts'
import type { NotificationToastsViewProps } from '../../widgets/NotificationCenter/NotificationToastsView.tsx'
import type { ToastOffer } from '../../widgets/NotificationCenter/OfferToast.tsx'
import { toastsDue } from '../../widgets/NotificationCenter/toastsDue.ts'
import { useText } from '../../widgets/text/TextContext.tsx'
import { DueToast } from './DueToast.tsx'
import { moreContentOf, offerContentOf, toasterIdOf } from './toastRequestOf.ts'
import { useToaster } from './useToaster.ts'

type Taken = 'notifications' | 'jobs' | 'limit' | 'offer' | 'onDismissOffer' | 'onMore' | 'onRead' | 'onSelect'

interface ToasterBridgeProps extends Pick<NotificationToastsViewProps, Taken> {
  toaster: Toaster
  onDismiss: (id: string) => void
  onUnfollow: (jobId: string) => void
}

/** Hands the toasts that are due to the app's own toaster, as many as ours would show. */
export function ToasterBridge(props: ToasterBridgeProps): ReactElement {
  const { toaster, notifications, jobs = [], limit = 3, offer, onDismissOffer, onMore, ...handlers } = props
  const { onDismiss, onUnfollow, onRead, onSelect } = handlers
  const due = toastsDue(notifications, jobs)
  const shown = due.slice(-Math.max(1, limit))
  const counted = due.length - shown.length
  return (
    <>
      {counted > 0 && <MoreToast toaster={toaster} counted={counted} onMore={onMore} />}
      {shown.map((toast) => (
        <DueToast
          key={toasterIdOf(toast)}
          toaster={toaster}
          toast={toast}
          onRead={onRead}
          onSelect={onSelect}
          onDismiss={() => {
            for (const id of toast.earlier) onDismiss(id)
            if (toast.kind === 'live') onUnfollow(toast.job.jobId)
            else onDismiss(toast.id)
          }}
        />
      ))}
      {offer && <OfferedToast toaster={toaster} offer={offer} onDismissOffer={onDismissOffer} />}
    </>
  )
}

const nothing = (): void => {}

interface MoreToastProps extends Pick<ToasterBridgeProps, 'toaster' | 'onMore'> {
  counted: number
}

function MoreToast({ toaster, counted, onMore }: MoreToastProps): null {
  const words = useText('notificationCenter', notificationCenterLabels)
  const actions = onMore ? [{ label: words.labels.view, run: onMore }] : []
  useToaster(toaster, moreContentOf(counted, words), actions, nothing)
  return null
}

interface OfferedToastProps extends Pick<ToasterBridgeProps, 'toaster' | 'onDismissOffer'> {
  offer: ToastOffer
}

function OfferedToast({ toaster, offer, onDismissOffer = nothing }: OfferedToastProps): null {
  const words = useText('notificationCenter', notificationCenterLabels)
  const { tryAgain, undo } = words.labels
  const label = offer.notice.kind === 'unsaved' ? tryAgain : undo
  useToaster(toaster, offerContentOf(offer, words), [{ label, run: offer.act }], onDismissOffer)
  return null
}
