import type { ReactElement, Ref } from 'react'
import type { StatusNotification } from '../../protocol/notification.ts'
import { InboxIcon } from '../icons/InboxIcon.tsx'
import { DesktopLine } from './DesktopLine.tsx'
import type { DesktopPermission } from './desktopPermission.ts'
import { keepFocus } from './keepFocus.ts'
import { NotificationItem, type NotificationItemProps } from './NotificationItem.tsx'

interface NotificationPanelProps extends Omit<NotificationItemProps, 'notification'> {
  // React 18 keeps `ref` to itself.
  panelRef: Ref<HTMLDivElement>
  id: string
  notifications: readonly StatusNotification[]
  onReadAll: (() => void) | undefined
  onClear: (() => void) | undefined
  desktop: DesktopPermission | undefined
  onAskDesktop: (() => void) | undefined
}

/** The history under the bell. */
export function NotificationPanel(props: NotificationPanelProps): ReactElement {
  const { panelRef, id, notifications, onReadAll, onClear, desktop, onAskDesktop, ...item } = props
  const { labels, formatters } = item
  const unread = notifications.filter(({ read }) => !read).length
  return (
    <div ref={panelRef} id={id} role="dialog" aria-label={labels.title} tabIndex={-1} data-part="panel">
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
      {notifications.length > 0 ? (
        <ul data-part="list">
          {notifications.map((notification) => (
            <NotificationItem key={notification.id} notification={notification} {...item} />
          ))}
        </ul>
      ) : (
        <div data-part="empty">
          <InboxIcon />
          <p data-part="empty-title">{labels.empty}</p>
          <p>{labels.emptyExplained}</p>
        </div>
      )}
      {desktop && <DesktopLine permission={desktop} labels={labels} onAsk={onAskDesktop} />}
    </div>
  )
}
