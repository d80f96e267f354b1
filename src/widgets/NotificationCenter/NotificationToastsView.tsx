'use client'
import { Provider, Viewport } from '@radix-ui/react-toast'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import type { StatusNotification } from '../../protocol/notification.ts'
import { useText } from '../text/TextContext.tsx'
import { useIsClient } from '../useIsClient.ts'
import { notificationCenterLabels } from './notificationCenterLabels.ts'
import { NotificationToast } from './NotificationToast.tsx'

export interface NotificationToastsViewProps extends Omit<ComponentPropsWithRef<'ol'>, 'children' | 'onSelect'> {
  /** All notifications; those that say `toast` are shown, in the order of their time. */
  notifications: readonly StatusNotification[]
  /** Called with the id of a toast that was closed or whose time is up; without it toasts stay and cannot be closed. */
  onDismiss?: (id: string) => void
  /** Called with the notification the person wants to see. */
  onSelect?: (notification: StatusNotification) => void
  /** Toasts shown at once, 3 by default; the older ones are counted. */
  limit?: number
  /** Where announcements go; give an element inside a modal dialog, which hides the rest of the page from screen readers. */
  announcerContainer?: Element
}

/** Shows what has just happened in a corner of the page; F8 moves focus there. */
export function NotificationToastsView(props: NotificationToastsViewProps): ReactElement | null {
  const { notifications, onDismiss, onSelect, limit = 3, announcerContainer, ...rest } = props
  const { labels, formatters } = useText('notificationCenter', notificationCenterLabels)
  const isClient = useIsClient()
  // A server would write Radix's inline style, which a strict Content-Security-Policy refuses.
  if (!isClient) return null

  const due = notifications.filter(({ toast }) => toast).toSorted((a, b) => a.at - b.at)
  const shown = due.slice(Math.max(0, due.length - Math.max(1, limit)))
  const hidden = due.length - shown.length
  return (
    // Down, since the way to the nearest edge of the side differs between writing directions.
    <Provider label={labels.toast} swipeDirection="down" {...(announcerContainer ? { announcerContainer } : {})}>
      {shown.map((notification, place) => (
        <NotificationToast
          key={notification.id}
          notification={notification}
          place={place}
          labels={labels}
          formatters={formatters}
          onDismiss={onDismiss}
          onSelect={onSelect}
        />
      ))}
      <Viewport {...rest} data-tt="NotificationToasts" label={labels.toasts}>
        {hidden > 0 && <li data-part="more">{labels.more(hidden, formatters.number(hidden))}</li>}
      </Viewport>
    </Provider>
  )
}
