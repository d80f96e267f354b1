'use client'
import { useId, useMemo, type ComponentPropsWithRef, type ReactElement } from 'react'
import type { StatusNotification } from '../../protocol/notification.ts'
import { useText } from '../text/TextContext.tsx'
import { usePanel } from '../usePanel.ts'
import { BellButton } from './BellButton.tsx'
import { notificationCenterLabels } from './notificationCenterLabels.ts'
import { NotificationPanel } from './NotificationPanel.tsx'
import type { NotificationPanelTold } from './notificationPanelTold.ts'
import { tallyNotifications, type BellCount } from './tallyNotifications.ts'

export interface NotificationCenterViewProps
  extends NotificationPanelTold, Omit<ComponentPropsWithRef<'div'>, 'children' | 'onSelect'> {
  /** The history, in the order it is shown: newest first. */
  notifications: readonly StatusNotification[]
  /** Epoch milliseconds, the page clock; without it each line has its time of day. */
  now?: number
  /** What the bell counts: what has not been on screen (the default), what is unread, or all that is there. */
  count?: BellCount
  /** Opens the panel from the start. */
  defaultOpen?: boolean
  /** Whether the panel is open; without it the widget decides. */
  open?: boolean | undefined
  /** Called when the person opens or closes the panel. */
  onOpenChange?: ((isOpen: boolean) => void) | undefined
  /** Edge of the bell that the panel lines up with; `end` by default. */
  align?: 'start' | 'end'
}

/** A bell with the number of new notifications, and the history behind it. */
export function NotificationCenterView(props: NotificationCenterViewProps): ReactElement {
  const { notifications, now, count = 'unseen', defaultOpen = false, open, onOpenChange, ...more } = props
  const { align = 'end', ...panelAndRest } = more
  const { panel, rest } = splitProps(panelAndRest)
  const { labels, formatters } = useText('notificationCenter', notificationCenterLabels)
  const { isOpen, toggle, panelRef, buttonRef } = usePanel({ defaultOpen, open, onOpenChange })
  const panelId = useId()
  const isQuiet = panel.doNotDisturb === true
  const tally = useMemo(() => tallyNotifications(notifications), [notifications])
  const told = { tally, labels, formatters }
  return (
    <div {...rest} data-tt="NotificationCenter" data-align={align} data-open={isOpen} data-quiet={isQuiet}>
      <BellButton
        {...told}
        buttonRef={buttonRef}
        count={count}
        isQuiet={isQuiet}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={toggle}
      />
      {isOpen && (
        <NotificationPanel
          {...panel}
          {...told}
          panelRef={panelRef}
          id={panelId}
          notifications={notifications}
          now={now}
        />
      )}
    </div>
  )
}

type PanelAndRest = Omit<
  NotificationCenterViewProps,
  'notifications' | 'now' | 'count' | 'defaultOpen' | 'open' | 'onOpenChange' | 'align'
>

/** The panel's own props, apart from those of the root element. */
function splitProps({ defaultFilter, groupFrom, isLoading, freshness, asOf, notice, onNotice, ...more }: PanelAndRest) {
  const { doNotDisturb, onDoNotDisturb, desktop, onAskDesktop, settings, onSettings, ...others } = more
  const { onSeen, onRead, onReadAll, onUnread, onArchive, onUnarchive, onRemove, onClear, onSelect, ...rest } = others
  const shown = { defaultFilter, groupFrom, isLoading, freshness, asOf, notice, onNotice }
  const channels = { doNotDisturb, onDoNotDisturb, desktop, onAskDesktop, settings, onSettings }
  const acts = { onSeen, onRead, onReadAll, onUnread, onArchive, onUnarchive, onRemove, onClear, onSelect }
  return { panel: { ...shown, ...channels, ...acts }, rest }
}
