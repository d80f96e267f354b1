import { Action, Close, Description, Root, Title } from '@radix-ui/react-toast'
import { useRef, type ReactElement } from 'react'
import type { StatusNotification } from '../../protocol/notification.ts'
import { CloseIcon } from '../icons/CloseIcon.tsx'
import type { Formatters } from '../text/createFormatters.ts'
import { formatNotification, type NotificationTone } from './formatNotification.ts'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'
import { NotificationIcon } from './NotificationIcon.tsx'

// Milliseconds. What failed stays until it is dismissed. Never 0, which Radix takes for its own default.
const durations: Readonly<Record<NotificationTone, number>> = {
  success: 6_000,
  info: 8_000,
  warning: 12_000,
  error: Infinity,
  critical: Infinity,
}

interface NotificationToastProps {
  notification: StatusNotification
  /** Place in the stack, from 0 for the oldest. */
  place: number
  labels: NotificationCenterLabels
  formatters: Formatters
  onDismiss: ((id: string) => void) | undefined
  onSelect: ((notification: StatusNotification) => void) | undefined
}

/** One toast: polite, save for the failure of a job of one's own; open for as long as its notification says. */
export function NotificationToast(props: NotificationToastProps): ReactElement {
  const { notification, place, labels, formatters, onDismiss, onSelect } = props
  const { tone, title, message, resultUrl } = formatNotification(notification, labels, formatters)
  const escapedElsewhere = useRef(false)
  return (
    <Root
      open
      type={notification.kind === 'failed' ? 'foreground' : 'background'}
      duration={onDismiss ? durations[tone] : Infinity}
      data-part="toast"
      data-tone={tone}
      data-kind={notification.kind}
      style={{ order: place }}
      // Radix dismisses on any Escape; one meant for a dialog elsewhere must not take a failure away.
      onEscapeKeyDown={({ target }) => {
        escapedElsewhere.current = !(target instanceof Element && target.closest('[data-tt=NotificationToasts]'))
      }}
      onOpenChange={() => {
        if (!escapedElsewhere.current) onDismiss?.(notification.id)
        escapedElsewhere.current = false
      }}
    >
      <NotificationIcon tone={tone} />
      <div data-part="text">
        <Title data-part="name">{title}</Title>
        {message && <Description data-part="message">{message}</Description>}
        {(onSelect || resultUrl) && (
          <div data-part="actions">
            {resultUrl && (
              <Action asChild altText={labels.openResult}>
                <a data-button="" href={resultUrl} target="_blank" rel="noreferrer">
                  {labels.openResult}
                </a>
              </Action>
            )}
            {onSelect && (
              <Action altText={labels.view} data-button="" onClick={() => onSelect(notification)}>
                {labels.view}
              </Action>
            )}
          </div>
        )}
      </div>
      {onDismiss && (
        <Close data-part="dismiss" data-button="ghost" aria-label={labels.dismiss}>
          <CloseIcon />
        </Close>
      )}
    </Root>
  )
}
