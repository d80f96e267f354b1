import type { Job } from '../protocol/job.ts'
import type { JobStatus } from '../protocol/jobProgress.ts'

/** The jobs that name one job as their parent. Replaced when one of them comes, goes or changes its status. */
export interface Family {
  /** Sub-jobs in all, those among them that are no longer kept. */
  size: number
  /** Sub-jobs by status, those among them that are no longer kept. */
  counts: Readonly<Partial<Record<JobStatus, number>>>
  /** Ids of the first ones heard of, `maxNamed` at most. */
  first: readonly string[]
  /** Ids of all that are kept, the first heard of first. The family's own: it changes in place. */
  ids: ReadonlySet<string>
  /** Those of them that failed or were forgotten by the server. It changes in place as well. */
  failed: ReadonlySet<string>
  /** Grows when an id comes or goes. */
  membership: number
  /** Tells it from an earlier family of the same job. */
  born: number
}

/** A finished sub-job that is no longer kept: its family still counts it. */
export interface Retired {
  parentId: string
  status: JobStatus
  /** Which family counts it. */
  born: number
}

/** Sub-jobs that a family names: more of them are told as counts, so that a change costs the same in any batch. */
export const maxNamed = 5

const isFailure = ({ status }: Job): boolean => status === 'failed' || status === 'expired'

/**
 * Keeps the families in step with a job that came (`previous` absent), went (`job` absent) or changed; a family that
 * begins with it is `born` so.
 */
export function keepFamilies(
  families: Map<string, Family>,
  previous: Job | undefined,
  job: Job | undefined,
  born: number,
): void {
  if (previous?.parentId === job?.parentId && previous?.status === job?.status) return
  if (previous?.parentId !== undefined) leave(families, previous.parentId, previous, job?.parentId)
  if (job?.parentId !== undefined) enter(families, job.parentId, job, born)
}

function enter(families: Map<string, Family>, parentId: string, job: Job, born: number): void {
  const known = families.get(parentId) ?? newFamily(born)
  const { jobId } = job
  const isNew = !known.ids.has(jobId)
  if (isNew) own(known.ids).add(jobId)
  if (isFailure(job)) own(known.failed).add(jobId)
  const { first } = known
  families.set(parentId, {
    ...counted(known, job.status, 1),
    first: first.length < maxNamed && !first.includes(jobId) ? [...first, jobId] : first,
    membership: known.membership + (isNew ? 1 : 0),
  })
}

function leave(families: Map<string, Family>, parentId: string, job: Job, next?: string): void {
  const known = families.get(parentId)
  if (known === undefined) return
  own(known.failed).delete(job.jobId)
  // A sub-job that only changes its status keeps its place.
  const family = counted(next === parentId ? known : without(known, job.jobId), job.status, -1)
  if (family.size === 0 && next !== parentId) families.delete(parentId)
  else families.set(parentId, family)
}

const newFamily = (born: number): Family => ({
  size: 0,
  counts: {},
  first: [],
  ids: new Set(),
  failed: new Set(),
  membership: 0,
  born,
})

/** The family without an id, though with the job it names in its counts. */
export function without(family: Family, jobId: string): Family {
  own(family.ids).delete(jobId)
  own(family.failed).delete(jobId)
  return { ...family, first: family.first.filter((id) => id !== jobId), membership: family.membership + 1 }
}

/** The family with one job more, or less, in its counts. */
export const counted = (family: Family, status: JobStatus, by: 1 | -1): Family => ({
  ...family,
  size: family.size + by,
  counts: { ...family.counts, [status]: (family.counts[status] ?? 0) + by },
})

// They are made here and changed nowhere else.
const own = (ids: ReadonlySet<string>): Set<string> => ids as Set<string>

/** The same families, whose changes those given do not see. */
export const copyFamilies = (families: ReadonlyMap<string, Family>): Map<string, Family> =>
  new Map(
    Array.from(families, ([jobId, family]) => [
      jobId,
      { ...family, ids: new Set(family.ids), failed: new Set(family.failed) },
    ]),
  )
