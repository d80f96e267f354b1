import type { Dispatch } from '@reduxjs/toolkit'
import type { ClientCommand, Clock, CommandReply, JobAction, JobRequest, QueueAction, StatusActions } from 'telltale'
import { queueRequestPut, requestPut } from './statusReducer.ts'
import type { Kept } from './statusReducer.ts'

interface RequestDeskParts {
  clock: Clock
  send(command: ClientCommand): Promise<CommandReply>
  redux: { getState(): Kept; dispatch: Dispatch }
}

type Asked<A extends string> = Omit<JobRequest, 'action'> & { action: A }

/** Where requests of one kind are kept. */
interface Shelf<A extends string> {
  find(id: string): Asked<A> | undefined
  put(id: string, request: Asked<A> | undefined): void
}

/** Milliseconds for an answer, and for a thing to follow a yes. */
const [answerMs, followMs] = [15_000, 10_000]
const noAnswer: CommandReply = { ok: false, code: 'NO_ANSWER' }

/** Asks the server to act on jobs and queues, and notes what becomes of it. */
export function createRequestDesk({ clock, send, redux: { getState, dispatch } }: RequestDeskParts) {
  const inTime = (reply: Promise<CommandReply>): Promise<CommandReply> =>
    new Promise((resolve) => {
      const stop = clock.after(answerMs, () => resolve(noAnswer))
      void reply.then(resolve).finally(stop)
    })
  const ask =
    <A extends string>({ find, put }: Shelf<A>) =>
    async (id: string, action: A, command: ClientCommand): Promise<CommandReply> => {
      const asked: Asked<A> = { action, status: 'pending', at: clock.now() }
      put(id, asked)
      const reply = await inTime(send(command))
      if (find(id) !== asked) return reply
      const next = after(action, reply, clock.now())
      put(id, next)
      if (reply.ok) clock.after(followMs, () => void (find(id) === next && put(id, undefined)))
      return reply
    }
  const jobs: Shelf<JobAction> = {
    find: (id) => getState().status.requests.get(id),
    put: (id, request) => void dispatch(requestPut({ id, request })),
  }
  const queues: Shelf<QueueAction> = {
    find: (id) => getState().status.queueRequests.get(id),
    put: (id, request) => void dispatch(queueRequestPut({ id, request })),
  }
  return {
    actOnJob: (jobId, action) => ask(jobs)(jobId, action, { name: `${action}-job`, data: { jobId } }),
    dismissRequest: (jobId) => jobs.put(jobId, undefined),
    actOnQueue: (queue, action) => ask(queues)(queue, action, { name: `${action}-queue`, data: { queue } }),
    dismissQueueRequest: (queue) => queues.put(queue, undefined),
  } satisfies Pick<StatusActions, 'actOnJob' | 'dismissRequest' | 'actOnQueue' | 'dismissQueueRequest'>
}

function after<A extends string>(action: A, reply: CommandReply, at: number): Asked<A> {
  if (reply.ok) return { action, status: 'accepted', at }
  const { code, message } = reply
  return { action, status: 'refused', at, code, ...(message !== undefined && { message: message.slice(0, 500) }) }
}
