import type { Job } from '../protocol/job.ts'
import { jobGroupOf } from '../protocol/jobGroup.ts'
import type { JobGroup } from '../protocol/jobGroup.ts'
import type { JobSort } from '../protocol/jobList.ts'

/** Where a job belongs in a sorted list: by rank, then by number or name, the lesser first. */
export interface JobSortKey {
  rank: number
  by: number | string
}

export type CompareNames = (a: string, b: string) => number

// A stalled job is between the failed ones and those that run.
const attention: Readonly<Record<JobGroup, number>> = { failed: 0, running: 2, waiting: 3, done: 4 }
const stalledRank = 1
const furthest: Readonly<Record<JobGroup, number>> = { running: 0, waiting: 1, failed: 2, done: 3 }
/** Of a job that waits nobody knows where: behind all others. */
const noPlace = Number.MAX_SAFE_INTEGER

/** What `sort` goes by, of one job. */
export function jobSortKey(job: Job, sort: JobSort): JobSortKey {
  const group = jobGroupOf(job.status)
  switch (sort) {
    case 'attention':
      return { rank: job.stalled && group === 'running' ? stalledRank : attention[group], by: 0 }
    case 'newest':
      return { rank: 0, by: 0 }
    case 'name':
      return { rank: 0, by: job.name || job.kind || job.jobId }
    case 'progress':
      return { rank: furthest[group], by: group === 'waiting' ? (job.queuePosition ?? noPlace) : -percentOf(job) }
    default:
      return sort satisfies never
  }
}

// In whole percent, so that a job does not change places more often than a person can see why.
const percentOf = ({ progress = 0 }: Job): number => Math.floor(progress) || 0

/** Less than 0 where `a` comes before `b`. */
export function compareKeys(a: JobSortKey, b: JobSortKey, compareNames: CompareNames): number {
  if (a.rank !== b.rank) return a.rank - b.rank
  if (typeof a.by === 'string' && typeof b.by === 'string') return compareNames(a.by, b.by)
  return Number(a.by) - Number(b.by)
}
