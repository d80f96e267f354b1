'use client'
import { useEffect, useId, type ComponentPropsWithRef, type ReactElement } from 'react'
import type { StatusNotification } from '../../protocol/notification.ts'
import { useText } from '../text/TextContext.tsx'
import { BellButton } from './BellButton.tsx'
import type { DesktopPermission } from './desktopPermission.ts'
import { notificationCenterLabels } from './notificationCenterLabels.ts'
import { NotificationPanel } from './NotificationPanel.tsx'
import { usePanel } from './usePanel.ts'

export interface NotificationCenterViewProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'onSelect'> {
  /** The history, in the order it is shown: newest first. */
  notifications: readonly StatusNotification[]
  /** Epoch milliseconds, the page clock; without it each line has its time of day. */
  now?: number
  /** Opens the panel from the start. */
  defaultOpen?: boolean
  /** Edge of the bell that the panel lines up with; `end` by default. */
  align?: 'start' | 'end'
  /** Called while the panel is open and holds notifications that were not on screen before. */
  onSeen?: (() => void) | undefined
  /** Called with the id of a notification that the person has dealt with. */
  onRead?: ((id: string) => void) | undefined
  onReadAll?: (() => void) | undefined
  onClear?: (() => void) | undefined
  /** What the browser says of desktop notifications; without it they are not spoken of. */
  desktop?: DesktopPermission | undefined
  /** Asks the browser for desktop notifications. */
  onAskDesktop?: (() => void) | undefined
  /** Called with the notification the person chose; without it lines cannot be chosen. */
  onSelect?: ((notification: StatusNotification) => void) | undefined
}

/** A bell with the number of new notifications, and the history behind it. */
export function NotificationCenterView(props: NotificationCenterViewProps): ReactElement {
  const { notifications, now, defaultOpen = false, align = 'end', ...handlersAndRest } = props
  const { onSeen, onRead, onReadAll, onClear, onSelect, desktop, onAskDesktop, ...rest } = handlersAndRest
  const { labels, formatters } = useText('notificationCenter', notificationCenterLabels)
  const { isOpen, toggle, panelRef, buttonRef } = usePanel(defaultOpen)
  const panelId = useId()
  const unseen = notifications.filter(({ seen }) => !seen)
  const hasNews = isOpen && unseen.length > 0

  useEffect(() => {
    if (hasNews) onSeen?.()
  }, [hasNews, unseen.length, onSeen])

  return (
    <div {...rest} data-tt="NotificationCenter" data-align={align} data-open={isOpen}>
      <BellButton
        buttonRef={buttonRef}
        unseen={unseen}
        labels={labels}
        formatters={formatters}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={toggle}
      />
      {isOpen && (
        <NotificationPanel
          panelRef={panelRef}
          id={panelId}
          notifications={notifications}
          now={now}
          labels={labels}
          formatters={formatters}
          onRead={onRead}
          onReadAll={onReadAll}
          onClear={onClear}
          onSelect={onSelect}
          desktop={desktop}
          onAskDesktop={onAskDesktop}
        />
      )}
    </div>
  )
}
