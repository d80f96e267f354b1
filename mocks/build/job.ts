import type { Job } from '../../src/protocol/job.ts'
import { isFinished } from '../../src/protocol/job.ts'
import type { JobStatus } from '../../src/protocol/jobProgress.ts'
import { T0 } from '../epoch.ts'

const unstarted: ReadonlySet<JobStatus> = new Set(['queued', 'delayed'])

/** Builds a job as the state holds it: running at 42 percent, unless told otherwise; its moments suit its status. */
export function job(overrides: Partial<Job> = {}): Job {
  const status = overrides.status ?? 'progress'
  return {
    jobId: 'report',
    name: 'Annual report.pdf',
    status,
    attempt: 1,
    firstSeenAt: T0 - 60_000,
    stepLog: [],
    ...(!unstarted.has(status) && { startedAt: T0 - 45_000 }),
    ...(isFinished(status) && { finishedAt: T0 }),
    ...(status === 'progress' && { progress: 42 }),
    ...(status === 'completed' && { progress: 100 }),
    ...overrides,
  }
}
