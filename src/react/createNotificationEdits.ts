import type { StatusNotification } from '../protocol/notification.ts'
import type { StatusStore } from '../store/statusStore.ts'
import type { EditRunner, NotificationChange, NotificationEdit } from './createEditRunner.ts'

type Ids = readonly string[]

/** What a person can do with notifications; a store that cannot do something offers it not. */
export interface NotificationEdits {
  /** `isChosen` where one was opened and is dealt with by that: nobody has to be offered to undo it. */
  read: (ids: Ids, isChosen?: boolean) => void
  readAll: () => void
  unread: ((ids: Ids) => void) | undefined
  archive: ((ids: Ids) => void) | undefined
  unarchive: ((ids: Ids) => void) | undefined
  remove: ((ids: Ids) => void) | undefined
  clear: () => void
}

type Notice = NonNullable<NotificationEdit['notice']>

/** Turns what a person does with a store's notifications into changes that can be undone. */
export function createNotificationEdits({ getState, actions }: StatusStore, { run }: EditRunner): NotificationEdits {
  const { restoreNotifications, removeNotifications } = actions
  const edit = (kind: NotificationChange['kind'], ids: Ids, apply: () => void, notice?: Notice): void => {
    const { notifications: before, user } = getState()
    const revert =
      restoreNotifications && (() => restoreNotifications(takenBack(kind, before, getState().notifications), ids))
    const again = (): void => edit(kind, ids, apply, notice)
    // Whoever has signed in since has a history of their own.
    const isOver = (): boolean => getState().user !== user
    run({ change: { kind, ids }, apply, revert, again, isOver, ...(notice && { notice }) })
  }
  const offered = (kind: NotificationChange['kind'] & Notice, act: ((ids: Ids) => void) | undefined) =>
    act && ((ids: Ids) => edit(kind, ids, () => act(ids), kind))
  const listed = () => getState().notifications.filter(({ archived }) => !archived)
  // By their ids where the store can: tried once more, neither takes along what has come since.
  const markEach = actions.markEachRead ?? ((ids: Ids) => ids.forEach(actions.markRead))
  return {
    read: (ids, isChosen = false) => edit('read', ids, () => markEach(ids), isChosen ? undefined : 'read'),
    readAll() {
      const ids = listed().flatMap(({ id, read }) => (read ? [] : [id]))
      edit('read', ids, () => (actions.markEachRead ? markEach(ids) : actions.markAllRead()), 'read')
    },
    unread: offered('unread', actions.markUnread),
    archive: offered('archived', actions.archiveNotifications),
    unarchive: offered('unarchived', actions.unarchiveNotifications),
    remove: offered('removed', removeNotifications),
    clear() {
      const ids = listed().map(({ id }) => id)
      edit('removed', ids, () => (removeNotifications ?? actions.clearNotifications)(ids), 'cleared')
    },
  }
}

/** How things were before a change of that kind, but for what has been done otherwise since. */
function takenBack(
  kind: NotificationChange['kind'],
  before: readonly StatusNotification[],
  now: readonly StatusNotification[],
): readonly StatusNotification[] {
  if (kind === 'removed') return before
  const here = new Map(now.map((one) => [one.id, one]))
  return before.flatMap((was) => {
    const one = here.get(was.id)
    if (one === undefined) return []
    return kind === 'archived' || kind === 'unarchived' ? was : { ...was, archived: one.archived === true }
  })
}
