import type { Job } from '../protocol/job.ts'
import type { JobProgress, JobStatus } from '../protocol/jobProgress.ts'
import type { JobMark } from './logged.ts'

/** Numbers in place of what the server calls things. */
export interface Naming {
  job(id: string): number
  lane(name: string): number
}

/** What may be told of a job. */
export function markJob(job: Job, naming: Naming, number = naming.job(job.jobId)): JobMark {
  const { counts, bytes, lane, parentId } = job
  // One literal with every key, since each change of a job passes here.
  return {
    job: number,
    parent: parentId === undefined ? undefined : naming.job(parentId),
    lane: lane === undefined ? undefined : naming.lane(lane),
    status: job.status,
    attempt: job.attempt,
    progress: job.progress,
    maxAttempts: job.maxAttempts,
    queuePosition: job.queuePosition,
    queueSize: job.queueSize,
    estimatedTime: job.estimatedTime,
    willRetry: job.willRetry,
    nextRetryAt: job.nextRetryAt,
    stallCause: job.stallCause,
    counts: counts && [counts.done, counts.total, counts.failed],
    bytes: bytes && [bytes.done, bytes.total],
  }
}

/** Notes what moves while a job runs, in place: a job that is told of often costs nothing more. */
export function markMoved(mark: JobMark, { progress, estimatedTime, counts, bytes }: Job): void {
  mark.progress = progress
  mark.estimatedTime = estimatedTime
  mark.counts = counts && [counts.done, counts.total, counts.failed]
  mark.bytes = bytes && [bytes.done, bytes.total]
}

/** A job as a server would write it. */
export function rowOf(mark: JobMark): JobProgress & { status: JobStatus } {
  const { job, parent, lane, counts, bytes, ...fields } = mark
  return {
    jobId: `job-${job}`,
    ...told(fields),
    ...(parent !== undefined && { parentId: `job-${parent}` }),
    ...(lane !== undefined && { lane: `lane-${lane}` }),
    ...(counts && { counts: told({ done: counts[0], total: counts[1], failed: counts[2] }) }),
    ...(bytes && { bytes: told({ done: bytes[0], total: bytes[1] }) }),
  }
}

type Told<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** What is known of `fields`. */
const told = <T extends object>(fields: T): Told<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Told<T>
