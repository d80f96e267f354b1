import type { JobProgress } from '../../src/protocol/jobProgress.ts'

/** Builds what a server says of a job: its id and status, and what is told with them. */
export const jobProgress = (overrides: Partial<JobProgress> = {}): JobProgress => ({
  jobId: 'report',
  status: 'progress',
  ...overrides,
})
