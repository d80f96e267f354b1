import type { Job } from '../../protocol/job.ts'
import type { JobFields, JobProgress } from '../../protocol/jobProgress.ts'
import { jobFields } from '../../protocol/shapes.ts'

const names = [...jobFields.keys()] as (keyof JobFields)[]

/** A job as a snapshot has it: what it does not have is told to be gone. */
export const jobRow = (job: Job): JobProgress => ({
  jobId: job.jobId,
  status: job.status,
  ...Object.fromEntries(names.map((name) => [name, job[name] ?? null])),
})
