import type { Clock } from '../protocol/clock.ts'
import { createFollowing, untilShown } from './followedJobs.ts'
import { gatherToasts } from './gatherToasts.ts'
import { keepNotifications } from './keepNotifications.ts'
import { createNotificationActions } from './notificationActions.ts'
import { createNotificationUndo } from './notificationUndo.ts'
import type { Draft } from './state.ts'
import type { StatusActions } from './statusStore.ts'

type History = ReturnType<typeof createNotificationActions> &
  ReturnType<typeof createNotificationUndo> &
  ReturnType<typeof createFollowing> &
  Required<Pick<StatusActions, 'keepNotifications' | 'gatherToasts'>>

/** All that can be done with notifications, of which `max` are kept. */
export function createHistory(edit: (change: (draft: Draft) => void) => void, clock: Clock, max: number): History {
  const editShown = untilShown(edit)
  return {
    ...createNotificationActions(editShown),
    ...createNotificationUndo(editShown, max),
    ...createFollowing(edit),
    keepNotifications: (kept) => editShown((draft) => keepNotifications(draft, kept, max)),
    gatherToasts: (from) => editShown((draft) => gatherToasts(draft, from, clock.now(), max)),
  }
}
