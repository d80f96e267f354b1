import type { StatusState } from '../store/state.ts'
import { selectLatestMetrics } from '../store/selectors.ts'
import type { StatusStore } from '../store/statusStore.ts'
import { toNotifications } from './toNotifications.ts'
import { toQueueStatus } from './toQueueStatus.ts'
import { toSystemMetrics } from './toSystemMetrics.ts'
import { viewJobs } from './viewJobs.ts'
import type { WebSocketActions, WebSocketState } from './webSocketState.ts'

/** What the older state is made of: where none of it has changed, neither has the state. */
interface Facts {
  connectionStatus: WebSocketState['connectionStatus']
  queues: StatusState['queues']
  latest: ReturnType<typeof selectLatestMetrics>
  notifications: StatusState['notifications']
  jobProgress: WebSocketState['jobProgress']
}

/** The state of `status` in the older shape: the same object until something in it changes. */
export function createView(status: StatusStore, actions: WebSocketActions): () => WebSocketState {
  const jobs = followJobs(status)
  let known: { facts: Facts; view: WebSocketState } | undefined
  return () => {
    const state = status.getState()
    const facts: Facts = {
      connectionStatus: state.connection.status,
      queues: state.queues,
      latest: selectLatestMetrics(state),
      notifications: state.notifications,
      jobProgress: jobs(state),
    }
    if (!known || isNew(known.facts, facts)) known = { facts, view: viewOf(facts, actions) }
    return known.view
  }
}

/** What the older store shows before anything is known, and on a server-rendered page. */
export function createEmptyView(status: StatusStore, actions: WebSocketActions): WebSocketState {
  const { jobs, connection, queues, notifications } = status.getInitialState()
  const facts = { connectionStatus: connection.status, queues, latest: undefined, notifications }
  return viewOf({ ...facts, jobProgress: viewJobs(jobs) }, actions)
}

/** The record of jobs: another object once a job has come, gone or changed. */
function followJobs({ actions }: StatusStore): (state: StatusState) => WebSocketState['jobProgress'] {
  let changes = 0
  let known: { jobs: StatusState['jobs']; version: number; record: WebSocketState['jobProgress'] } | undefined
  // The map changes in place, so that only this tells of a change within a job.
  actions.onJobEvent(() => changes++)
  return ({ jobs, membership }) => {
    const version = changes + membership
    if (known?.jobs !== jobs || known.version !== version) known = { jobs, version, record: viewJobs(jobs) }
    return known.record
  }
}

const isNew = (before: Facts, now: Facts): boolean =>
  (Object.keys(now) as (keyof Facts)[]).some((key) => before[key] !== now[key])

const viewOf = (facts: Facts, actions: WebSocketActions): WebSocketState => ({
  ...actions,
  isConnected: facts.connectionStatus === 'connected',
  connectionStatus: facts.connectionStatus,
  jobProgress: facts.jobProgress,
  get queueStatus() {
    return facts.queues ? toQueueStatus(facts.queues) : null
  },
  get systemMetrics() {
    return facts.latest ? toSystemMetrics(facts.latest) : null
  },
  get notifications() {
    return toNotifications(facts.notifications)
  },
  get unreadCount() {
    return facts.notifications.filter((one) => !one.read && one.archived !== true).length
  },
})
