import type { StatusActions, StatusStore } from '../../store/statusStore.ts'
import type { Act } from './createActLog.ts'

/** What a person does, in whichever store stands behind the page now: always the same object. */
export function createSteadyActions(
  current: () => StatusStore,
  onJobEvent: StatusActions['onJobEvent'],
  onAdmin: () => void,
  onAct: (act: Act) => void,
): StatusActions {
  const act = (run: (store: StatusStore) => void): void => {
    onAct({ do: run })
    run(current())
  }
  return {
    // The line is the scenario’s own: it is open from the beginning to the end.
    open: () => () => undefined,
    retryNow: () => act(({ actions }) => actions.retryNow()),
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
    markEachSeen: (ids) => act(({ actions }) => actions.markEachSeen?.(ids)),
    markEachRead: (ids) => act(({ actions }) => actions.markEachRead?.(ids)),
    markUnread: (ids) => act(({ actions }) => actions.markUnread?.(ids)),
    archiveNotifications: (ids) => act(({ actions }) => actions.archiveNotifications?.(ids)),
    unarchiveNotifications: (ids) => act(({ actions }) => actions.unarchiveNotifications?.(ids)),
    keepNotifications: (kept) => act(({ actions }) => actions.keepNotifications?.(kept)),
    gatherToasts: (from) => act(({ actions }) => actions.gatherToasts?.(from)),
    followJob: (jobId) => act(({ actions }) => actions.followJob?.(jobId)),
    unfollowJob: (jobId) => act(({ actions }) => actions.unfollowJob?.(jobId)),
    actOnJob(jobId, action) {
      onAct({ do: ({ actions }) => void actions.actOnJob?.(jobId, action), asks: { jobId, action } })
      return current().actions.actOnJob?.(jobId, action) ?? Promise.resolve({ ok: false, code: 'NOT_POSSIBLE' })
    },
    dismissRequest: (jobId) => act(({ actions }) => actions.dismissRequest?.(jobId)),
    actOnQueue(queue, action) {
      onAct({ do: ({ actions }) => void actions.actOnQueue?.(queue, action), asks: { queue, action } })
      return current().actions.actOnQueue?.(queue, action) ?? Promise.resolve({ ok: false, code: 'NOT_POSSIBLE' })
    },
    dismissQueueRequest: (queue) => act(({ actions }) => actions.dismissQueueRequest?.(queue)),
    clearFinished: () => act(({ actions }) => actions.clearFinished?.()),
    restoreFinished: () => act(({ actions }) => actions.restoreFinished?.()),
    signIn: (user) => act(({ actions }) => actions.signIn(user)),
    signOut: () => act(({ actions }) => actions.signOut()),
  }
}
