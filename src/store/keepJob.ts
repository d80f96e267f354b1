import type { Job } from '../protocol/job.ts'
import { isFinished } from '../protocol/job.ts'
import type { JobStatus } from '../protocol/jobProgress.ts'
import type { Bounds } from './bounds.ts'
import { keepFamilies } from './families.ts'
import { unfollow } from './followedJobs.ts'
import { settleRequest } from './jobRequests.ts'
import { recallMember, retireMember } from './retiredMembers.ts'
import type { Draft } from './state.ts'

/** Puts `job` in place of what was known of it, and lets the oldest go where there are too many. */
export function keepJob(draft: Draft, previous: Job | undefined, job: Job, bounds: Bounds): void {
  draft.jobs.set(job.jobId, job)
  if (previous?.status !== job.status) {
    countStatus(draft, job.status, 1)
    if (previous) countStatus(draft, previous.status, -1)
    if (isFinished(job.status)) draft.finished.add(job.jobId)
    else draft.finished.delete(job.jobId)
  }
  if (previous === undefined) recallMember(draft, job.jobId)
  keepFamilies(draft.families, previous, job, draft.membership)
  if (previous) settleRequest(draft.requests, previous, job)
  if (previous === undefined) draft.membership++
  while (draft.finished.size > bounds.finishedJobs) dropFirst(draft, draft.finished)
  while (draft.jobs.size > bounds.jobs) dropFirst(draft, draft.finished.size > 0 ? draft.finished : draft.jobs)
}

function countStatus(draft: Draft, status: JobStatus, by: 1 | -1): void {
  draft.counts = { ...draft.counts, [status]: (draft.counts[status] ?? 0) + by }
}

function dropFirst(draft: Draft, ids: { keys(): Iterator<string> }): void {
  const first = ids.keys().next()
  if (!first.done) dropJob(draft, first.value)
}

/** Lets a job go, as if it had never been heard of but for its place in its family. */
export function dropJob(draft: Draft, jobId: string): void {
  const job = draft.jobs.get(jobId)
  draft.jobs.delete(jobId)
  draft.heard.delete(jobId)
  draft.finished.delete(jobId)
  unfollow(draft, jobId)
  if (job) {
    countStatus(draft, job.status, -1)
    settleRequest(draft.requests, job, undefined)
    retireMember(draft, job)
  }
  draft.membership++
}
