import type { Draft } from './state.ts'
import type { StatusActions } from './statusStore.ts'

type Edit = (change: (draft: Draft) => void) => void
type NotificationUndo = Required<Pick<StatusActions, 'removeNotifications' | 'restoreNotifications'>>

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
      const present = new Map(draft.notifications.map((one) => [one.id, one]))
      const asked = new Set(ids)
      const older = before.flatMap((one) => {
        const now = present.get(one.id)
        // A toast that has been on screen does not come back.
        return asked.has(one.id) ? { ...one, toast: now?.toast ?? false } : (now ?? [])
      })
      const known = new Set(before.map(({ id }) => id))
      const newer = draft.notifications.filter(({ id }) => !known.has(id))
      draft.notifications = [...newer, ...older].slice(0, max)
    }),
})
