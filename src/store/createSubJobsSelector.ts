import type { Job } from '../protocol/job.ts'
import type { StatusState } from './state.ts'

const none: readonly Job[] = []

/** A selector of the sub-jobs that a job's family names: the same list until one of them changes. */
export function createSubJobsSelector(
  parentId: string,
): (state: Pick<StatusState, 'jobs' | 'families'>) => readonly Job[] {
  let known = none
  return ({ jobs, families }) => {
    const ids = families.get(parentId)?.first
    if (ids === undefined) return none
    const next = ids.flatMap((id) => jobs.get(id) ?? [])
    if (next.length !== known.length || next.some((job, index) => job !== known[index])) known = next
    return known
  }
}
