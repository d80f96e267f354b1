import type { Job } from '../protocol/job.ts'
import type { JobProgress } from '../protocol/jobProgress.ts'
import { jobFields } from '../protocol/shapes.ts'

/** Every field that a job can carry on the wire. */
export const rowFields: readonly string[] = [...jobFields.keys()]

/**
 * A job as a server writes it: none of what a page notes for itself. What is named in `known` and the job does not have
 * is told to be gone, since a field that is left out is unchanged.
 */
export function rowOf({ jobId, status, ...rest }: Job, known: readonly string[] = []): JobProgress {
  const has = Object.entries(rest).filter(([key, value]) => jobFields.has(key) && value !== undefined)
  const gone = known.filter((key) => jobFields.has(key)).map((key) => [key, null] as const)
  return { jobId, status, ...Object.fromEntries([...gone, ...has]) }
}
