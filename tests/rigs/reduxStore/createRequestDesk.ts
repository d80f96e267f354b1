import type { Dispatch } from '@reduxjs/toolkit'
import type { ClientCommand, Clock, CommandReply, JobRequest, StatusActions } from 'telltale'
import { requestPut } from './statusReducer.ts'
import type { Kept } from './statusReducer.ts'

interface RequestDeskParts {
  clock: Clock
  send(command: ClientCommand): Promise<CommandReply>
  redux: { getState(): Kept; dispatch: Dispatch }
}

/** Milliseconds for an answer, and for the job to follow a yes. */
const [answerMs, followMs] = [15_000, 10_000]
const noAnswer: CommandReply = { ok: false, code: 'NO_ANSWER' }

/** Asks the server to act on jobs, and notes what becomes of it. */
export function createRequestDesk({ clock, send, redux }: RequestDeskParts) {
  const kept = (jobId: string): JobRequest | undefined => redux.getState().status.requests.get(jobId)
  const put = (jobId: string, request: JobRequest | undefined): void => {
    redux.dispatch(requestPut({ jobId, request }))
  }
  const inTime = (reply: Promise<CommandReply>): Promise<CommandReply> =>
    new Promise((resolve) => {
      const stop = clock.after(answerMs, () => resolve(noAnswer))
      void reply.then(resolve).finally(stop)
    })
  const after = ({ action }: JobRequest, reply: CommandReply): JobRequest => {
    const at = clock.now()
    if (reply.ok) return { action, status: 'accepted', at }
    const { code, message } = reply
    return { action, status: 'refused', at, code, ...(message !== undefined && { message: message.slice(0, 500) }) }
  }
  return {
    async actOnJob(jobId, action) {
      const asked: JobRequest = { action, status: 'pending', at: clock.now() }
      put(jobId, asked)
      const reply = await inTime(send({ name: `${action}-job`, data: { jobId } }))
      if (kept(jobId) !== asked) return reply
      const next = after(asked, reply)
      put(jobId, next)
      if (reply.ok) clock.after(followMs, () => void (kept(jobId) === next && put(jobId, undefined)))
      return reply
    },
    dismissRequest: (jobId) => put(jobId, undefined),
  } satisfies Pick<StatusActions, 'actOnJob' | 'dismissRequest'>
}
