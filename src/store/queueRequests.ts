import type { Clock } from '../protocol/clock.ts'
import type { ClientCommand, CommandReply } from '../protocol/commands.ts'
import { queueCommandOf } from '../protocol/queueAction.ts'
import type { QueueAction, QueueRequest } from '../protocol/queueAction.ts'
import type { Queues } from '../protocol/queueStatus.ts'
import { forgetOldest } from './forgetOldest.ts'
import { createRequestBook } from './requestBook.ts'
import type { Draft } from './state.ts'
import type { StatusActions } from './statusStore.ts'

type QueueRequestActions = Required<Pick<StatusActions, 'actOnQueue' | 'dismissQueueRequest'>>
type Requests = ReadonlyMap<string, QueueRequest>

interface RequestParts {
  clock: Clock
  getState(): Draft
  edit(change: (draft: Draft) => void): void
  ask(command: ClientCommand, told: (reply: CommandReply) => void): void
}

/** Requests kept: as many as a server has lanes. */
const maxRequests = 200

/** Asks the server to act on queues, and keeps beside each queue what became of it. */
export function createQueueRequests({ clock, getState, edit, ask }: RequestParts): QueueRequestActions {
  const put = (queue: string, request: QueueRequest | undefined): void =>
    edit((draft) => {
      const requests = new Map(draft.queueRequests)
      if (request === undefined) requests.delete(queue)
      else requests.set(queue, request)
      forgetOldest(requests, maxRequests)
      draft.queueRequests = requests
    })
  const request = createRequestBook<QueueAction>({
    clock,
    ask,
    find: (name) => getState().queueRequests.get(name),
    put,
  })
  return {
    actOnQueue: (queue, action) => request(queue, action, { name: queueCommandOf[action], data: { queue } }),
    dismissQueueRequest: (queue) => put(queue, undefined),
  }
}

/** The requests without those that the queues, as they are told now, have followed or no longer have a lane for. */
export function settleQueueRequests(requests: Requests, { lanes }: Queues): Requests {
  if (requests.size === 0) return requests
  const open = [...requests].filter(([name, { action, status }]) => {
    const lane = lanes.find((one) => one.name === name)
    // A refusal is there to be read, unless what was asked for has come about all the same.
    return lane ? (lane.paused === true) !== (action === 'pause') : status === 'pending'
  })
  return open.length === requests.size ? requests : new Map(open)
}
