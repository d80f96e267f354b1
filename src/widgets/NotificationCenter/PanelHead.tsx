import type { ReactElement } from 'react'
import type { StatusNotification } from '../../protocol/notification.ts'
import type { Formatters } from '../text/createFormatters.ts'
import { keepFocus } from './keepFocus.ts'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'

interface PanelHeadProps {
  notifications: readonly StatusNotification[]
  labels: NotificationCenterLabels
  formatters: Formatters
  onReadAll: (() => void) | undefined
  onClear: (() => void) | undefined
}

/** The panel's title, how much is unread, and what can be done with all of it. */
export function PanelHead({ notifications, labels, formatters, onReadAll, onClear }: PanelHeadProps): ReactElement {
  const unread = notifications.filter(({ read }) => !read).length
  return (
    <div data-part="head">
      <h2 data-part="title">{labels.title}</h2>
      {unread > 0 && <span data-part="count">{labels.unreadCount(unread, formatters.number(unread))}</span>}
      {notifications.length > 0 && (
        <span data-part="actions">
          {onReadAll && unread > 0 && (
            <button type="button" data-button="ghost" data-part="read-all" onClick={keepFocus(onReadAll)}>
              {labels.markAllRead}
            </button>
          )}
          {onClear && (
            <button type="button" data-button="ghost" data-part="clear" onClick={keepFocus(onClear)}>
              {labels.clear}
            </button>
          )}
        </span>
      )}
    </div>
  )
}
