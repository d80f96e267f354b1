'use client'
import { Provider } from '@radix-ui/react-toast'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import { createPortal } from 'react-dom'
import type { Job } from '../../protocol/job.ts'
import type { StatusNotification } from '../../protocol/notification.ts'
import { useText } from '../text/TextContext.tsx'
import { useIsClient } from '../useIsClient.ts'
import { DueToasts } from './DueToasts.tsx'
import type { ToastOptions } from './DueToasts.tsx'
import { notificationCenterLabels } from './notificationCenterLabels.ts'
import { swipeDirectionOf } from './toastPosition.ts'
import type { ToastPosition } from './toastPosition.ts'
import { toastsDue } from './toastsDue.ts'
import { ToastStack } from './ToastStack.tsx'
import { useStackOpen } from './useStackOpen.ts'
import { useToastHome } from './useToastHome.ts'
import { useToastKeys } from './useToastKeys.ts'

type ListProps = Omit<ComponentPropsWithRef<'ol'>, 'children' | 'onSelect'>

export interface NotificationToastsViewProps extends ListProps, ToastOptions {
  /** All notifications; those that say `toast` are shown, in the order of their time, one for each job. */
  notifications: readonly StatusNotification[]
  /** Jobs that are followed: each has a toast with its bar until it ends, and its result comes in the same place. */
  jobs?: readonly Job[] | undefined
  /** Called when the person wants to see those that are only counted. */
  onMore?: (() => void) | undefined
  /** Toasts shown at once, 3 by default; the older ones are counted. */
  limit?: number | undefined
  /** Where they stand, `bottom end` by default; the newest is at the edge. */
  position?: ToastPosition | undefined
  /** Shows them one below the other, in place of a stack that opens under the pointer and with the focus in it. */
  isExpanded?: boolean | undefined
}

/** Shows what has just happened in a corner of the page; F8 moves the focus there and back. */
export function NotificationToastsView(props: NotificationToastsViewProps): ReactElement | null {
  // A server would write Radix's inline style, which a strict Content-Security-Policy refuses.
  return useIsClient() ? <Toasts {...props} /> : null
}

const nobody: readonly Job[] = []

function Toasts(props: NotificationToastsViewProps): ReactElement {
  const { notifications, jobs = nobody, jobFoot, offer, limit = 3, position = 'bottom end', ...more } = props
  const { isExpanded = false, onDismiss, onUnfollow, onDismissOffer, onRead, onSelect, onMore, ...rest } = more
  const { labels, formatters } = useText('notificationCenter', notificationCenterLabels)
  const due = toastsDue(notifications, jobs)
  const shown = due.slice(-Math.max(1, limit))
  const isUp = shown.length > 0 || offer !== undefined
  const { place, host, isRtl } = useToastHome(isUp)
  const isOpen = useStackOpen(host)
  useToastKeys(host, isUp)
  const handlers = { onDismiss, onUnfollow, onDismissOffer, onRead, onSelect }
  const stack = { position, isOpen: isOpen || isExpanded, counted: due.length - shown.length, onMore }
  return (
    <>
      <div ref={place} />
      {createPortal(
        <Provider
          label={labels.toast}
          swipeDirection={swipeDirectionOf(position, isRtl)}
          // Moves with the toasts: what is outside a modal dialog is not read aloud.
          announcerContainer={host}
        >
          <DueToasts shown={shown} offer={offer} jobFoot={jobFoot} words={{ labels, formatters }} {...handlers} />
          <ToastStack {...rest} {...stack} labels={labels} formatters={formatters} />
        </Provider>,
        host,
      )}
    </>
  )
}
