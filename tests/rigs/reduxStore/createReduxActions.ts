import type { Dispatch } from '@reduxjs/toolkit'
import type { StatusActions } from 'telltale'
import { notificationsCleared, notificationsMarked } from './statusReducer.ts'

/** What a person does with notifications, as actions of Redux. */
export const createReduxActions = (
  dispatch: Dispatch,
): Pick<StatusActions, 'markSeen' | 'markRead' | 'markAllRead' | 'dismissToast' | 'clearNotifications'> => ({
  markSeen: () => dispatch(notificationsMarked({ patch: { seen: true } })),
  markRead: (id) => dispatch(notificationsMarked({ id, patch: { seen: true, read: true } })),
  markAllRead: () => dispatch(notificationsMarked({ patch: { seen: true, read: true } })),
  dismissToast: (id) => dispatch(notificationsMarked({ id, patch: { toast: false } })),
  clearNotifications: () => dispatch(notificationsCleared()),
})
