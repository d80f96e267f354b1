import { createAction } from '@reduxjs/toolkit'
import type { UnknownAction } from '@reduxjs/toolkit'
import { createStatusState, foldMessage } from 'telltale'
import type {
  Connection,
  Device,
  JobChange,
  JobRequest,
  Problem,
  QueueRequest,
  StatusMessage,
  StatusState,
} from 'telltale'

/** What a person has asked for, or that it is over, by the id of the thing. */
interface Put<Request> {
  id: string
  request: Request | undefined
}

/** What Redux keeps: the state the widgets read, and what the last action changed of jobs. */
export interface Kept {
  status: StatusState
  changes: readonly JobChange[]
}

interface Mark {
  /** Absent for all of them. */
  id?: string
  patch: { seen?: true; read?: true; toast?: false }
}

export const begun = createAction<{ at: number; user: string | undefined }>('status/begun')
export const messageArrived = createAction<StatusMessage>('status/messageArrived')
export const connectionTold = createAction<{ connection: Connection; at: number }>('status/connectionTold')
export const deviceTold = createAction<Device>('status/deviceTold')
export const problemTold = createAction<Problem>('status/problemTold')
export const adminAllowed = createAction('status/adminAllowed')
export const requestPut = createAction<Put<JobRequest>>('status/requestPut')
export const queueRequestPut = createAction<Put<QueueRequest>>('status/queueRequestPut')
export const notificationsMarked = createAction<Mark>('status/notificationsMarked')
export const notificationsCleared = createAction('status/notificationsCleared')

const isDown = ({ status }: Connection): boolean => status === 'connecting' || status === 'reconnecting'

function foldConnection(state: StatusState, connection: Connection, at: number): StatusState {
  const before = state.connection
  const isSamePhase = connection.status === before.status || (isDown(connection) && isDown(before))
  return { ...state, connection, connectionSince: isSamePhase ? state.connectionSince : at }
}

function foldProblem({ total, byCode }: StatusState['problems'], problem: Problem): StatusState['problems'] {
  const { code } = problem
  return { total: total + 1, byCode: { ...byCode, [code]: (byCode[code] ?? 0) + 1 }, last: problem }
}

function foldMark(state: StatusState, { id, patch }: Mark): StatusState {
  const isMeant = (one: StatusState['notifications'][number]): boolean =>
    (id === undefined || id === one.id) && Object.entries(patch).some(([key, value]) => one[key as 'seen'] !== value)
  if (!state.notifications.some(isMeant)) return state
  return { ...state, notifications: state.notifications.map((one) => (isMeant(one) ? { ...one, ...patch } : one)) }
}

function foldRequest<R>(kept: ReadonlyMap<string, R>, { id, request }: Put<R>): ReadonlyMap<string, R> {
  const requests = new Map(kept)
  if (request === undefined) requests.delete(id)
  else requests.set(id, request)
  return requests
}

/** Every word from the line is an action, so that all of it can be looked at and played again. */
export const createStatusReducer =
  (initial: StatusState) =>
  (kept: Kept = { status: initial, changes: [] }, action: UnknownAction): Kept => {
    const { status } = kept
    const only = (next: StatusState): Kept => ({ status: next, changes: [] })
    if (messageArrived.match(action)) {
      const { state, changes } = foldMessage(status, action.payload)
      return { status: state, changes }
    }
    if (begun.match(action)) {
      return only({ ...createStatusState(action.payload.at, action.payload.user), device: status.device })
    }
    if (connectionTold.match(action)) return only(foldConnection(status, action.payload.connection, action.payload.at))
    if (deviceTold.match(action)) return only({ ...status, device: action.payload })
    if (problemTold.match(action)) return only({ ...status, problems: foldProblem(status.problems, action.payload) })
    if (adminAllowed.match(action)) return only({ ...status, admin: 'allowed' })
    if (requestPut.match(action)) return only({ ...status, requests: foldRequest(status.requests, action.payload) })
    if (queueRequestPut.match(action)) {
      return only({ ...status, queueRequests: foldRequest(status.queueRequests, action.payload) })
    }
    if (notificationsMarked.match(action)) return only(foldMark(status, action.payload))
    if (notificationsCleared.match(action)) return only({ ...status, notifications: [] })
    return kept
  }
