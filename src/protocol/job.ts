import type { JobFields, JobStatus } from './jobProgress.ts'

/** All that is known about one job. Replaced, never mutated: the same object means nothing changed. */
export interface Job extends JobFields {
  jobId: string
  status: JobStatus
  /** Runs so far, this one included, from 1. */
  attempt: number
  /** Epoch milliseconds, page clock, at which this page first heard of the job. */
  firstSeenAt: number
  /** Epoch milliseconds, page clock, at which this run was first seen running. */
  startedAt?: number
  /** Epoch milliseconds, page clock, at which the job was seen to end. */
  finishedAt?: number
  /** Epoch milliseconds, page clock, at which the percent last changed. */
  progressAt?: number
  /** The place in line that the job had before it went back, until it moves up again. */
  movedBackFrom?: number
  /** The server says that the job makes no headway. */
  stalled?: true
  /** The `step` texts of this run in the order they came, for a job without a plan. */
  stepLog: readonly string[]
}

/** How far a value can be trusted: `late` = nothing heard for longer than usual, `stale` = the line is not in order. */
export type Freshness = 'live' | 'late' | 'stale'

const finished: ReadonlySet<JobStatus> = new Set(['completed', 'failed', 'cancelled', 'expired'])

/** True for a status that ends a job. `expired` is an end as well: the server has forgotten the job. */
export const isFinished = (status: JobStatus): boolean => finished.has(status)
