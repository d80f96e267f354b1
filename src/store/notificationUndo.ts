import type { StatusNotification } from '../protocol/notification.ts'
import { mayHave } from './notify.ts'
import type { Draft } from './state.ts'
import type { StatusActions } from './statusStore.ts'

type Edit = (change: (draft: Draft) => void) => void
type NotificationUndo = Required<Pick<StatusActions, 'removeNotifications' | 'restoreNotifications'>>
type List = readonly StatusNotification[]

/** Takes notifications out of the history, and puts back what was taken out or changed. */
export const createNotificationUndo = (edit: Edit, max: number): NotificationUndo => ({
  removeNotifications: (ids) =>
    edit((draft) => {
      const gone = new Set(ids)
      const left = draft.notifications.filter(({ id }) => !gone.has(id))
      if (left.length < draft.notifications.length) draft.notifications = left
    }),
  restoreNotifications: (before, ids) =>
    edit((draft) => {
      const now = draft.notifications
      const asked = new Set(ids)
      const meant = before.filter((one) => asked.has(one.id) && mayHave(draft, one))
      const next = withGone(withMarks(now, meant), before, meant).slice(0, max)
      if (next.length !== now.length || next.some((one, at) => one !== now[at])) draft.notifications = next
    }),
})

/** The list with the marks of those in `meant`; a toast that has been on screen does not come back. */
function withMarks(list: List, meant: List): List {
  const marks = new Map(meant.map((one) => [one.id, one]))
  return list.map((now) => {
    const was = marks.get(now.id)
    if (was === undefined || sameMarks(now, was)) return now
    // Not the whole of it: a digest may have counted on meanwhile.
    const { archived: _, ...rest } = now
    return { ...rest, seen: was.seen, read: was.read, ...(was.archived && { archived: true }) }
  })
}

const sameMarks = (a: StatusNotification, b: StatusNotification): boolean =>
  a.seen === b.seen && a.read === b.read && (a.archived ?? false) === (b.archived ?? false)

/** The list with those of `meant` that are gone from it, each behind the one that it had been behind. */
function withGone(list: List, before: List, meant: List): List {
  const present = new Set(list.map(({ id }) => id))
  const gone = new Set(meant.flatMap(({ id }) => (present.has(id) ? [] : id)))
  if (gone.size === 0) return list
  const behind = new Map<string, StatusNotification[]>()
  const first: StatusNotification[] = []
  let group = first
  for (const one of before) {
    if (gone.has(one.id)) group.push({ ...one, toast: false })
    else if (present.has(one.id)) behind.set(one.id, (group = []))
  }
  // What has come since is above all that was there.
  const known = new Set(before.map(({ id }) => id))
  const newer = list.findIndex(({ id }) => known.has(id))
  const [above, below] = newer < 0 ? [list, []] : [list.slice(0, newer), list.slice(newer)]
  return [...above, ...first, ...below.flatMap((one) => [one, ...(behind.get(one.id) ?? [])])]
}
