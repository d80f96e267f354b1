'use client'
import { useMemo } from 'react'
import type { Job } from '../protocol/job.ts'
import type { JobStatus } from '../protocol/jobProgress.ts'
import type { Family } from '../store/families.ts'
import { createSubJobsSelector } from '../store/createSubJobsSelector.ts'
import type { RollUp, RollUpPart } from '../widgets/RealTimeProgress/rollUp.ts'
import { useStatus } from './hooks.ts'

/** Where a sub-job counts in its batch; what runs in any other way is running. */
const partOf: Readonly<Partial<Record<JobStatus, RollUpPart>>> = {
  queued: 'waiting',
  delayed: 'waiting',
  completed: 'done',
  failed: 'failed',
  expired: 'failed',
  cancelled: 'skipped',
}

/** The jobs a job is made of: one by one where they are few, else as counts. */
export function useJobFamily(jobId: string): { subJobs?: readonly Job[]; rollUp?: RollUp } {
  const family = useStatus((state) => state.families.get(jobId))
  const subJobs = useStatus(useMemo(() => createSubJobsSelector(jobId), [jobId]))
  const rollUp = useMemo(() => (family === undefined ? undefined : countParts(family)), [family])
  if (rollUp === undefined) return {}
  return subJobs.length === family?.size ? { subJobs } : { rollUp }
}

export function countParts({ counts }: Family): RollUp {
  const rollUp: RollUp = { done: 0, failed: 0, skipped: 0, running: 0, waiting: 0 }
  for (const [status, count] of Object.entries(counts)) rollUp[partOf[status as JobStatus] ?? 'running'] += count
  return rollUp
}
