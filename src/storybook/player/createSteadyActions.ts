import type { StatusActions, StatusStore } from '../../store/statusStore.ts'

/** What a person does, in whichever store stands behind the page now: always the same object. */
export function createSteadyActions(
  current: () => StatusStore,
  onJobEvent: StatusActions['onJobEvent'],
  onAdmin: () => void,
  onAct: (act: (store: StatusStore) => void) => void,
): StatusActions {
  const act = (run: (store: StatusStore) => void): void => {
    onAct(run)
    run(current())
  }
  return {
    // The line is the scenario’s own: it is open from the beginning to the end.
    open: () => () => undefined,
    retryNow: () => current().actions.retryNow(),
    subscribeAdmin() {
      onAdmin()
      return () => undefined
    },
    requestMetrics: () => current().actions.requestMetrics(),
    onJobEvent,
    markSeen: () => act(({ actions }) => actions.markSeen()),
    markRead: (id) => act(({ actions }) => actions.markRead(id)),
    markAllRead: () => act(({ actions }) => actions.markAllRead()),
    clearNotifications: () => act(({ actions }) => actions.clearNotifications()),
    dismissToast: (id) => act(({ actions }) => actions.dismissToast(id)),
    removeNotifications: (ids) => act(({ actions }) => actions.removeNotifications?.(ids)),
    restoreNotifications: (before, ids) => act(({ actions }) => actions.restoreNotifications?.(before, ids)),
    signIn: (user) => act(({ actions }) => actions.signIn(user)),
    signOut: () => act(({ actions }) => actions.signOut()),
  }
}
