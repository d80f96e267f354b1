import { useState } from 'react'
import type { StatusNotification } from '../src/protocol/notification.ts'
import {
  NotificationCenterView,
  type NotificationCenterViewProps,
} from '../src/widgets/NotificationCenter/NotificationCenterView.tsx'

/** Keeps what is done in the story, as a store does. */
export function KeptNotifications({ notifications: first, ...props }: NotificationCenterViewProps) {
  const [notifications, setNotifications] = useState(first)
  const patch = (ids: readonly string[], change: Partial<StatusNotification>) =>
    setNotifications((all) =>
      all.map((one) => (ids.includes(one.id) ? ({ ...one, seen: true, ...change } as StatusNotification) : one)),
    )
  return (
    <NotificationCenterView
      {...props}
      notifications={notifications}
      onRead={(ids) => patch(ids, { read: true })}
      onReadAll={undefined}
      onUnread={(ids) => patch(ids, { read: false })}
      onArchive={(ids) => patch(ids, { archived: true, read: true })}
      onUnarchive={(ids) => patch(ids, { archived: false })}
      onRemove={(ids) => setNotifications((all) => all.filter(({ id }) => !ids.includes(id)))}
    />
  )
}
