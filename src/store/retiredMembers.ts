import { isFinished } from '../protocol/job.ts'
import type { Job } from '../protocol/job.ts'
import { counted, keepFamilies, without } from './families.ts'
import { forgetOldest } from './forgetOldest.ts'
import type { Draft } from './state.ts'

/** Ids remembered at most; one that is told of again after that counts twice. */
const maxRetired = 20_000

/**
 * Lets go of a job that is no longer kept. A finished sub-job stays counted: a batch does not grow smaller because its
 * first parts ended long ago.
 */
export function retireMember(draft: Draft, job: Job): void {
  const { families, retired } = draft
  const family = job.parentId === undefined ? undefined : families.get(job.parentId)
  if (family && job.parentId !== undefined && isFinished(job.status)) {
    families.set(job.parentId, without(family, job.jobId))
    retired.set(job.jobId, { parentId: job.parentId, status: job.status, born: family.born })
    forgetOldest(retired, maxRetired)
  } else keepFamilies(families, job, undefined, draft.membership)
  forgetEmpty(draft, job.parentId)
  forgetEmpty(draft, job.jobId)
}

/** Makes room for a job that is told of again, so that its family does not count it twice. */
export function recallMember({ families, retired }: Draft, jobId: string): void {
  const known = retired.size > 0 ? retired.get(jobId) : undefined
  if (known === undefined) return
  retired.delete(jobId)
  const family = families.get(known.parentId)
  if (family?.born === known.born) families.set(known.parentId, counted(family, known.status, -1))
}

// Of a batch that is gone with all its parts nothing stays.
function forgetEmpty({ families, jobs }: Draft, parentId: string | undefined): void {
  if (parentId === undefined || jobs.has(parentId)) return
  if (families.get(parentId)?.ids.size === 0) families.delete(parentId)
}
