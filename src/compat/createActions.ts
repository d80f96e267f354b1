import type { Stop } from '../protocol/clock.ts'
import type { StatusStore } from '../store/statusStore.ts'
import { createSession } from './createSession.ts'
import type { TokenKeeper } from './keepToken.ts'
import type { WebSocketActions } from './webSocketState.ts'

/** The older names of what can be done with `status`. */
export function createActions(status: StatusStore, tokens: TokenKeeper): WebSocketActions {
  const { subscribeAdmin, requestMetrics, markRead, markAllRead, clearNotifications } = status.actions
  const adminUsers: Stop[] = []
  return {
    ...createSession(status, tokens),
    subscribeToAdminEvents: () => void adminUsers.push(subscribeAdmin()),
    unsubscribeFromAdminEvents: () => adminUsers.pop()?.(),
    requestSystemMetrics: requestMetrics,
    markAsRead: markRead,
    markAllAsRead: markAllRead,
    clearNotifications,
  }
}
