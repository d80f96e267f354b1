import type { Job } from '../protocol/job.ts'
import type { JobStatus } from '../protocol/jobProgress.ts'

/** The jobs that name one job as their parent. Replaced when one of them comes, goes or changes its status. */
export interface Family {
  /** Sub-jobs in all. */
  size: number
  /** Sub-jobs by status. */
  counts: Readonly<Partial<Record<JobStatus, number>>>
  /** Ids of the first ones heard of, `maxNamed` at most. */
  first: readonly string[]
}

/** Sub-jobs that a family names: more of them are told as counts, so that a change costs the same in any batch. */
export const maxNamed = 5

const nobody: Family = { size: 0, counts: {}, first: [] }

/** Keeps the families in step with a job that came (`previous` absent), went (`job` absent) or changed. */
export function keepFamilies(families: Map<string, Family>, previous: Job | undefined, job: Job | undefined): void {
  if (previous?.parentId === job?.parentId && previous?.status === job?.status) return
  if (previous?.parentId !== undefined) leave(families, previous.parentId, previous, job?.parentId)
  if (job?.parentId !== undefined) enter(families, job.parentId, job)
}

function enter(families: Map<string, Family>, parentId: string, { jobId, status }: Job): void {
  const { size, counts, first } = families.get(parentId) ?? nobody
  families.set(parentId, {
    size: size + 1,
    counts: { ...counts, [status]: (counts[status] ?? 0) + 1 },
    first: first.length < maxNamed && !first.includes(jobId) ? [...first, jobId] : first,
  })
}

function leave(families: Map<string, Family>, parentId: string, { jobId, status }: Job, next?: string): void {
  const known = families.get(parentId)
  if (known === undefined) return
  // A sub-job that only changes its status keeps its place.
  const first = next === parentId ? known.first : known.first.filter((id) => id !== jobId)
  const family = {
    size: known.size - 1,
    counts: { ...known.counts, [status]: (known.counts[status] ?? 0) - 1 },
    first,
  }
  if (family.size === 0 && next !== parentId) families.delete(parentId)
  else families.set(parentId, family)
}
