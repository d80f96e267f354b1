'use client'
import { Provider, Viewport } from '@radix-ui/react-toast'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import type { Job } from '../../protocol/job.ts'
import type { StatusNotification } from '../../protocol/notification.ts'
import { useText } from '../text/TextContext.tsx'
import { useIsClient } from '../useIsClient.ts'
import { LiveToast } from './LiveToast.tsx'
import { notificationCenterLabels } from './notificationCenterLabels.ts'
import { NotificationToast } from './NotificationToast.tsx'
import { toastsDue } from './toastsDue.ts'

export interface NotificationToastsViewProps extends Omit<ComponentPropsWithRef<'ol'>, 'children' | 'onSelect'> {
  /** All notifications; those that say `toast` are shown, in the order of their time. */
  notifications: readonly StatusNotification[]
  /** Jobs that are followed: each has a toast with its bar until it ends, and its result comes in the same place. */
  jobs?: readonly Job[] | undefined
  /** Called with the id of a toast that was closed or whose time is up; without it toasts stay and cannot be closed. */
  onDismiss?: ((id: string) => void) | undefined
  /** Called with the id of a job that is to be followed no more; without it a bar cannot be closed. */
  onUnfollow?: ((jobId: string) => void) | undefined
  /** Called with the notification the person wants to see. */
  onSelect?: ((notification: StatusNotification) => void) | undefined
  /** Called when the person wants to see those that are only counted. */
  onMore?: (() => void) | undefined
  /** Toasts shown at once, 3 by default; the older ones are counted. */
  limit?: number
  /** Where announcements go; give an element inside a modal dialog, which hides the rest of the page from screen readers. */
  announcerContainer?: Element
}

const nobody: readonly Job[] = []

/** Shows what has just happened in a corner of the page; F8 moves focus there. */
export function NotificationToastsView(props: NotificationToastsViewProps): ReactElement | null {
  const { notifications, jobs = nobody, limit = 3, announcerContainer, ...handlersAndRest } = props
  const { onDismiss, onUnfollow, onSelect, onMore, ...rest } = handlersAndRest
  const { labels, formatters } = useText('notificationCenter', notificationCenterLabels)
  const isClient = useIsClient()
  // A server would write Radix's inline style, which a strict Content-Security-Policy refuses.
  if (!isClient) return null

  const due = toastsDue(notifications, jobs)
  const shown = due.slice(Math.max(0, due.length - Math.max(1, limit)))
  const hidden = due.length - shown.length
  const more = labels.more(hidden, formatters.number(hidden))
  const words = { labels, formatters }
  return (
    // Down, since the way to the nearest edge of the side differs between writing directions.
    <Provider label={labels.toast} swipeDirection="down" {...(announcerContainer ? { announcerContainer } : {})}>
      {/* A result has a key of its own: Radix reads a toast aloud once. */}
      {shown.map((toast, place) =>
        toast.kind === 'live' ? (
          <LiveToast key={toast.id} job={toast.job} place={place} {...words} onUnfollow={onUnfollow} />
        ) : (
          <NotificationToast
            key={toast.id}
            notification={toast.notification}
            place={place}
            isInstead={toast.isInstead}
            {...words}
            onDismiss={onDismiss}
            onSelect={onSelect}
          />
        ),
      )}
      <Viewport {...rest} data-tt="NotificationToasts" label={labels.toasts}>
        {hidden > 0 && (
          <li data-part="more">
            {onMore ? (
              <button type="button" onClick={onMore}>
                {more}
              </button>
            ) : (
              more
            )}
          </li>
        )}
      </Viewport>
    </Provider>
  )
}
