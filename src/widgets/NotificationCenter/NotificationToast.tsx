import { Close, Description, Title } from '@radix-ui/react-toast'
import type { ReactElement } from 'react'
import type { StatusNotification } from '../../protocol/notification.ts'
import type { Formatters } from '../text/createFormatters.ts'
import { formatNotification } from './formatNotification.ts'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'
import { NotificationIcon } from './NotificationIcon.tsx'
import { toastDuration } from './toastDuration.ts'
import { ToastFrame } from './ToastFrame.tsx'

interface NotificationToastProps {
  notification: StatusNotification
  /** Place in the stack, from 0 for the newest. */
  depth: number
  /** It takes the place of what the same job said before. */
  isInstead: boolean
  labels: NotificationCenterLabels
  formatters: Formatters
  onDismiss: (() => void) | undefined
  /** Whoever opens the result, or the notification itself, has dealt with it. */
  onRead: (() => void) | undefined
  onSelect: ((notification: StatusNotification) => void) | undefined
}

/** One toast: polite, save for the failure of a job of one's own; open for as long as its notification says. */
export function NotificationToast(props: NotificationToastProps): ReactElement {
  const { notification, depth, isInstead, labels, formatters, onDismiss, onRead, onSelect } = props
  const { tone, title, message, resultUrl } = formatNotification(notification, labels, formatters)
  const view = (): void => {
    onRead?.()
    onSelect?.(notification)
  }
  return (
    <ToastFrame
      type={notification.kind === 'failed' ? 'foreground' : 'background'}
      duration={toastDuration[tone]}
      depth={depth}
      tone={tone}
      kind={notification.kind}
      isInstead={isInstead}
      dismissWords={labels.dismiss}
      onDismiss={onDismiss}
      icon={<NotificationIcon tone={tone} />}
    >
      {/* Radix reads the texts of a toast aloud in one go: the spaces keep them apart. */}
      <Title data-part="name">{title}</Title>{' '}
      {message && (
        <Description data-part="message">
          <bdi>{message}</bdi>
        </Description>
      )}
      {(onSelect || resultUrl) && (
        // Not Radix's Action, whose words would be read aloud as if they were part of the news.
        <div data-part="actions">
          {resultUrl && (
            <Close asChild>
              <a data-button="" href={resultUrl} target="_blank" rel="noreferrer" onClick={onRead}>
                {labels.openResult}
              </a>
            </Close>
          )}
          {onSelect && (
            <Close data-button="" onClick={view}>
              {labels.view}
            </Close>
          )}
        </div>
      )}
    </ToastFrame>
  )
}
