import type { StatusStore } from '../store/statusStore.ts'
import type { EditRunner, NotificationEdit } from './createEditRunner.ts'

/** What a person can do with notifications. */
export interface NotificationEdits {
  read(id: string): void
  readAll(): void
  remove(ids: readonly string[]): void
  clear(): void
}

/** Turns what a person does with a store's notifications into changes that can be undone. */
export function createNotificationEdits({ getState, actions }: StatusStore, { run }: EditRunner): NotificationEdits {
  const edit = (
    kind: 'read' | 'removed',
    ids: readonly string[],
    rest: Omit<NotificationEdit, 'change' | 'revert'>,
  ) => {
    const before = getState().notifications
    const { restoreNotifications } = actions
    run({ ...rest, change: { kind, ids }, revert: restoreNotifications && (() => restoreNotifications(before, ids)) })
  }
  const edits: NotificationEdits = {
    read: (id) => edit('read', [id], { apply: () => actions.markRead(id), again: () => edits.read(id) }),
    readAll() {
      const unread = getState().notifications.filter(({ read }) => !read)
      const ids = unread.map(({ id }) => id)
      edit('read', ids, { apply: actions.markAllRead, notice: 'read', again: edits.readAll })
    },
    remove(ids) {
      const apply = () => actions.removeNotifications?.(ids)
      edit('removed', ids, { apply, notice: 'removed', again: () => edits.remove(ids) })
    },
    clear() {
      const ids = getState().notifications.map(({ id }) => id)
      edit('removed', ids, { apply: actions.clearNotifications, notice: 'cleared', again: edits.clear })
    },
  }
  return edits
}
