'use client'
import { useMemo } from 'react'
import type { ReactElement } from 'react'
import { NotificationCenterView } from '../widgets/NotificationCenter/NotificationCenterView.tsx'
import type { NotificationCenterViewProps } from '../widgets/NotificationCenter/NotificationCenterView.tsx'
import { NotificationToastsView } from '../widgets/NotificationCenter/NotificationToastsView.tsx'
import { useNotifications, useNow, useStatusActions } from './hooks.ts'

/** Milliseconds between two looks at "2 min ago". */
const agoEveryMs = 10_000

export interface NotificationCenterProps extends Omit<
  NotificationCenterViewProps,
  'notifications' | 'now' | 'onSeen' | 'onRead' | 'onReadAll' | 'onClear'
> {
  /** False leaves the toasts to the app. */
  toasts?: boolean
}

/** The bell, its panel and the toasts, as the store knows them. */
export function NotificationCenter({ toasts = true, ...props }: NotificationCenterProps): ReactElement {
  const notifications = useNotifications()
  const actions = useStatusActions()
  const now = useNow(notifications.length > 0, agoEveryMs)
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
