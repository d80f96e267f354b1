import { Close, Title } from '@radix-ui/react-toast'
import type { ReactElement } from 'react'
import type { Formatters } from '../text/createFormatters.ts'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'
import { NotificationIcon } from './NotificationIcon.tsx'
import type { NotificationNotice } from './notificationNotice.ts'
import { ToastFrame } from './ToastFrame.tsx'

/** What was just done with notifications, or could not be, and what its button does. */
export interface ToastOffer {
  notice: NotificationNotice
  act: () => void
}

interface OfferToastProps {
  offer: ToastOffer
  depth: number
  labels: NotificationCenterLabels
  formatters: Formatters
  onDismiss: (() => void) | undefined
}

/** Offers to undo what was done, or to try again what could not be saved. It goes when its owner takes it away. */
export function OfferToast({ offer, depth, labels, formatters, onDismiss }: OfferToastProps): ReactElement {
  const { kind, count } = offer.notice
  const tone = kind === 'unsaved' ? 'warning' : 'success'
  return (
    <ToastFrame
      type="background"
      duration={Infinity}
      depth={depth}
      tone={tone}
      kind="offer"
      isInstead={false}
      dismissWords={labels.dismiss}
      onDismiss={onDismiss}
      icon={<NotificationIcon tone={tone} />}
    >
      <Title data-part="name">{labels.notice[kind](count, formatters.number(count))}</Title>
      <div data-part="actions">
        <Close data-button="" onClick={offer.act}>
          {kind === 'unsaved' ? labels.tryAgain : labels.undo}
        </Close>
      </div>
    </ToastFrame>
  )
}
