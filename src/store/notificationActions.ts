import type { StatusNotification } from '../protocol/notification.ts'
import type { Draft } from './state.ts'
import type { StatusActions } from './statusStore.ts'

type Edit = (change: (draft: Draft) => void) => void
type NotificationActions = Pick<
  StatusActions,
  'markSeen' | 'markRead' | 'markAllRead' | 'clearNotifications' | 'dismissToast'
>

export function createNotificationActions(edit: Edit): NotificationActions {
  // A notification that does not change stays the same object, and a list without changes the same list.
  const change = (matches: (one: StatusNotification) => boolean, patch: Partial<StatusNotification>): void =>
    edit((draft) => {
      if (!draft.notifications.some(matches)) return
      draft.notifications = draft.notifications.map((one) =>
        matches(one) ? ({ ...one, ...patch } as StatusNotification) : one,
      )
    })
  return {
    markSeen: () => change((one) => !one.seen, { seen: true }),
    markRead: (id) => change((one) => one.id === id && !one.read, { seen: true, read: true }),
    markAllRead: () => change((one) => !one.read, { seen: true, read: true }),
    dismissToast: (id) => change((one) => one.id === id && one.toast, { toast: false }),
    clearNotifications: () =>
      edit((draft) => {
        draft.notifications = []
      }),
  }
}
