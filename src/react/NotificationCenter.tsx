'use client'
import { useMemo } from 'react'
import type { ReactElement } from 'react'
import { NotificationCenterView } from '../widgets/NotificationCenter/NotificationCenterView.tsx'
import type { NotificationCenterViewProps } from '../widgets/NotificationCenter/NotificationCenterView.tsx'
import { NotificationToastsView } from '../widgets/NotificationCenter/NotificationToastsView.tsx'
import { useNotifications, useNow, useStatusActions } from './hooks.ts'
import { useDesktopNotifications } from './useDesktopNotifications.ts'

/** Milliseconds between two looks at "2 min ago". */
const agoEveryMs = 10_000

export interface NotificationCenterProps extends Omit<
  NotificationCenterViewProps,
  'notifications' | 'now' | 'onSeen' | 'onRead' | 'onReadAll' | 'onClear' | 'desktop' | 'onAskDesktop'
> {
  /** False leaves the toasts to the app. */
  toasts?: boolean
  /** False never shows a desktop notification, nor offers to. */
  desktopNotifications?: boolean
}

/** The bell, its panel and the toasts, as the store knows them. */
export function NotificationCenter(all: NotificationCenterProps): ReactElement {
  const { toasts = true, desktopNotifications = true, ...props } = all
  const notifications = useNotifications()
  const actions = useStatusActions()
  const now = useNow(notifications.length > 0, agoEveryMs)
  const desktop = useDesktopNotifications(notifications, desktopNotifications, props.onSelect)
  const due = useMemo(() => notifications.filter((one) => one.toast), [notifications])
  return (
    <>
      <NotificationCenterView
        {...props}
        notifications={notifications}
        now={now}
        onSeen={actions.markSeen}
        onRead={actions.markRead}
        onReadAll={actions.markAllRead}
        onClear={actions.clearNotifications}
        desktop={desktop.permission}
        onAskDesktop={desktop.ask}
      />
      {toasts && (
        <NotificationToastsView
          notifications={due}
          onDismiss={actions.dismissToast}
          {...(props.onSelect && { onSelect: props.onSelect })}
        />
      )}
    </>
  )
}
