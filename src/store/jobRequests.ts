import type { Clock } from '../protocol/clock.ts'
import type { ClientCommand, CommandReply } from '../protocol/commands.ts'
import { isFinished } from '../protocol/job.ts'
import type { Job } from '../protocol/job.ts'
import { commandOf } from '../protocol/jobAction.ts'
import type { JobAction, JobRequest } from '../protocol/jobAction.ts'
import { forgetOldest } from './forgetOldest.ts'
import { createRequestBook } from './requestBook.ts'
import type { Draft } from './state.ts'
import type { StatusActions } from './statusStore.ts'

type JobRequestActions = Required<Pick<StatusActions, 'actOnJob' | 'dismissRequest'>>

interface RequestParts {
  clock: Clock
  getState(): Draft
  edit(change: (draft: Draft) => void): void
  ask(command: ClientCommand, told: (reply: CommandReply) => void): void
}

/** Requests kept: a refusal for a job that nobody tells of has nothing that would end it. */
const maxRequests = 10_000

/** Asks the server to act on jobs, and keeps beside each job what became of it. */
export function createJobRequests({ clock, getState, edit, ask }: RequestParts): JobRequestActions {
  const put = (jobId: string, request: JobRequest | undefined): void =>
    edit(({ requests }) => {
      if (request === undefined) requests.delete(jobId)
      else requests.set(jobId, request)
      forgetOldest(requests, maxRequests)
    })
  const request = createRequestBook<JobAction>({ clock, ask, find: (id) => getState().requests.get(id), put })
  return {
    actOnJob: (jobId, action) => request(jobId, action, { name: commandOf[action], data: { jobId } }),
    dismissRequest: (jobId) => put(jobId, undefined),
  }
}

/** Forgets what was asked for a job that has followed, has ended, or is gone (`job` absent). */
export function settleRequest(requests: Map<string, JobRequest>, previous: Job, job: Job | undefined): void {
  if (requests.size === 0) return
  const request = requests.get(previous.jobId)
  if (request && (job === undefined || hasFollowed(request, previous, job))) requests.delete(previous.jobId)
}

function hasFollowed({ action }: JobRequest, previous: Job, { status, attempt }: Job): boolean {
  if (attempt !== previous.attempt || isFinished(status) !== isFinished(previous.status)) return true
  // A job that goes from waiting to running does not follow what was asked: it only has not heard of it yet.
  if (action === 'cancel') return status === 'cancelling'
  if (action === 'pause') return status === 'paused'
  return status !== previous.status
}
