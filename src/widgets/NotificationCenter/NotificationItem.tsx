import type { ReactElement } from 'react'
import type { StatusNotification } from '../../protocol/notification.ts'
import { OpenIcon } from '../icons/OpenIcon.tsx'
import type { Formatters } from '../text/createFormatters.ts'
import { formatNotification } from './formatNotification.ts'
import { ItemMarks } from './ItemMarks.tsx'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'
import { NotificationIcon } from './NotificationIcon.tsx'
import { NotificationTime } from './NotificationTime.tsx'

export interface NotificationItemProps {
  notification: StatusNotification
  now: number | undefined
  labels: NotificationCenterLabels
  formatters: Formatters
  onRead: ((id: string) => void) | undefined
  onRemove: ((ids: readonly string[]) => void) | undefined
  onSelect: ((notification: StatusNotification) => void) | undefined
}

/** One line of the history. */
export function NotificationItem(props: NotificationItemProps): ReactElement {
  const { notification, now, labels, formatters, onRead, onRemove, onSelect } = props
  const { id, read, at } = notification
  const { tone, title, message, resultUrl } = formatNotification(notification, labels, formatters)
  const markRead = read || !onRead ? undefined : () => onRead(id)
  const select = () => {
    markRead?.()
    onSelect?.(notification)
  }
  return (
    <li data-part="item" data-tone={tone} data-kind={notification.kind} data-read={read}>
      <NotificationIcon tone={tone} />
      <div data-part="text">
        {onSelect ? (
          <button type="button" data-part="name" onClick={select}>
            {title}
          </button>
        ) : (
          <p data-part="name">{title}</p>
        )}
        {message && (
          <p data-part="message">
            <bdi>{message}</bdi>
          </p>
        )}
        <p data-part="meta">
          <NotificationTime at={at} now={now} formatters={formatters} />
          {resultUrl && (
            <a data-part="result" href={resultUrl} target="_blank" rel="noreferrer" onClick={markRead}>
              {labels.openResult}
              <OpenIcon />
            </a>
          )}
        </p>
      </div>
      <ItemMarks
        title={title}
        isRead={read}
        labels={labels}
        onRead={markRead}
        onRemove={onRemove && (() => onRemove([id]))}
      />
    </li>
  )
}
