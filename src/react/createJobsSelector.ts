import type { Job } from '../protocol/job.ts'
import type { StatusState } from '../store/state.ts'

/** A selector of some jobs: the same list while none of them has changed. */
export function createJobsSelector(jobIds: readonly string[]): (state: StatusState) => readonly Job[] {
  let last: readonly Job[] = []
  return ({ jobs }) => {
    const found = jobIds.flatMap((jobId) => jobs.get(jobId) ?? [])
    if (found.length !== last.length || found.some((job, at) => job !== last[at])) last = found
    return last
  }
}
