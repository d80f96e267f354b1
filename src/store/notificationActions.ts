import type { StatusNotification } from '../protocol/notification.ts'
import type { Draft } from './state.ts'
import type { StatusActions } from './statusStore.ts'

type Edit = (change: (draft: Draft) => void) => void
type NotificationActions = Pick<
  StatusActions,
  'markSeen' | 'markRead' | 'markAllRead' | 'clearNotifications' | 'dismissToast'
> &
  Required<
    Pick<
      StatusActions,
      'markEachSeen' | 'markEachRead' | 'markUnread' | 'archiveNotifications' | 'unarchiveNotifications'
    >
  >

const away = { seen: true, read: true, toast: false, archived: true } as const

export function createNotificationActions(edit: Edit): NotificationActions {
  // A notification that does not change stays the same object, and a list without changes the same list.
  const change = (matches: (one: StatusNotification) => boolean, patch: Partial<StatusNotification>): void =>
    edit((draft) => {
      if (!draft.notifications.some(matches)) return
      draft.notifications = draft.notifications.map((one) =>
        matches(one) ? ({ ...one, ...patch } as StatusNotification) : one,
      )
    })
  const changeAll = (
    ids: readonly string[],
    matches: (one: StatusNotification) => boolean,
    patch: Partial<StatusNotification>,
  ): void => {
    const asked = new Set(ids)
    change((one) => asked.has(one.id) && matches(one), patch)
  }
  return {
    markSeen: () => change((one) => !one.seen, { seen: true }),
    markRead: (id) => change((one) => one.id === id && !one.read, { seen: true, read: true }),
    markEachSeen: (ids) => changeAll(ids, (one) => !one.seen, { seen: true }),
    markEachRead: (ids) => changeAll(ids, (one) => !one.read, { seen: true, read: true }),
    markAllRead: () => change((one) => !one.read, { seen: true, read: true }),
    markUnread: (ids) => changeAll(ids, (one) => one.read, { read: false }),
    archiveNotifications: (ids) => changeAll(ids, (one) => one.archived !== true, away),
    unarchiveNotifications: (ids) => changeAll(ids, (one) => one.archived === true, { archived: false }),
    dismissToast: (id) => change((one) => one.id === id && one.toast, { toast: false }),
    clearNotifications: () =>
      edit((draft) => {
        const left = draft.notifications.filter(({ archived }) => archived)
        if (left.length < draft.notifications.length) draft.notifications = left
      }),
  }
}
