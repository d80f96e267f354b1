'use client'
import { useEffect, useId, type ComponentPropsWithRef, type ReactElement } from 'react'
import type { StatusNotification } from '../../protocol/notification.ts'
import { useText } from '../text/TextContext.tsx'
import { BellButton } from './BellButton.tsx'
import { notificationCenterLabels } from './notificationCenterLabels.ts'
import { NotificationPanel, type NotificationPanelTold } from './NotificationPanel.tsx'
import { usePanel } from '../usePanel.ts'

export interface NotificationCenterViewProps
  extends NotificationPanelTold, Omit<ComponentPropsWithRef<'div'>, 'children' | 'onSelect'> {
  /** The history, in the order it is shown: newest first. */
  notifications: readonly StatusNotification[]
  /** Epoch milliseconds, the page clock; without it each line has its time of day. */
  now?: number
  /** Opens the panel from the start. */
  defaultOpen?: boolean
  /** Whether the panel is open; without it the widget decides. */
  open?: boolean | undefined
  /** Called when the person opens or closes the panel. */
  onOpenChange?: ((isOpen: boolean) => void) | undefined
  /** Edge of the bell that the panel lines up with; `end` by default. */
  align?: 'start' | 'end'
  /** Called while the panel is open and holds notifications that were not on screen before. */
  onSeen?: (() => void) | undefined
  /** Called with the id of a notification that the person has dealt with. */
  onRead?: ((id: string) => void) | undefined
  /** Called with the ids of notifications that the person wants gone; without it they stay. */
  onRemove?: ((ids: readonly string[]) => void) | undefined
  /** Called with the notification the person chose; without it lines cannot be chosen. */
  onSelect?: ((notification: StatusNotification) => void) | undefined
}

/** A bell with the number of new notifications, and the history behind it. */
export function NotificationCenterView(props: NotificationCenterViewProps): ReactElement {
  const { notifications, now, defaultOpen = false, open, onOpenChange, align = 'end', onSeen, ...panelAndRest } = props
  const { panel, rest } = splitProps(panelAndRest)
  const { labels, formatters } = useText('notificationCenter', notificationCenterLabels)
  const { isOpen, toggle, panelRef, buttonRef } = usePanel({ defaultOpen, open, onOpenChange })
  const panelId = useId()
  const isQuiet = panel.doNotDisturb === true
  const unseen = notifications.filter(({ seen }) => !seen)
  const hasNews = isOpen && unseen.length > 0

  useEffect(() => {
    if (hasNews) onSeen?.()
  }, [hasNews, unseen.length, onSeen])

  return (
    <div {...rest} data-tt="NotificationCenter" data-align={align} data-open={isOpen} data-quiet={isQuiet}>
      <BellButton
        buttonRef={buttonRef}
        unseen={unseen}
        isQuiet={isQuiet}
        labels={labels}
        formatters={formatters}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={toggle}
      />
      {isOpen && (
        <NotificationPanel
          {...panel}
          panelRef={panelRef}
          id={panelId}
          notifications={notifications}
          now={now}
          labels={labels}
          formatters={formatters}
        />
      )}
    </div>
  )
}

type PanelAndRest = Omit<
  NotificationCenterViewProps,
  'notifications' | 'now' | 'defaultOpen' | 'open' | 'onOpenChange' | 'align' | 'onSeen'
>

/** The panel's own props, apart from those of the root element. */
function splitProps({ defaultFilter, groupFrom, freshness, asOf, notice, onNotice, ...more }: PanelAndRest) {
  const { doNotDisturb, onDoNotDisturb, desktop, onAskDesktop, onReadAll, onClear, ...others } = more
  const { onRead, onRemove, onSelect, ...rest } = others
  const said = { defaultFilter, groupFrom, freshness, asOf, notice, onNotice, doNotDisturb, onDoNotDisturb }
  return { panel: { ...said, desktop, onAskDesktop, onReadAll, onClear, onRead, onRemove, onSelect }, rest }
}
