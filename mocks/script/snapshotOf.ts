import { rowOf } from '../../src/adapters/scriptedRow.ts'
import type { SnapshotMessage } from '../../src/protocol/events.ts'
import { isFinished } from '../../src/protocol/job.ts'
import type { Job } from '../../src/protocol/job.ts'
import type { JobStatus } from '../../src/protocol/jobProgress.ts'

export type Jobs = ReadonlyMap<string, Job>

/** What a server says to a page that last knew the jobs as `known`. */
export function snapshotOf(jobs: Jobs, known: Jobs, queue: SnapshotMessage['queue']): SnapshotMessage {
  const rows = Array.from(jobs.values(), (job) => rowOf(job, Object.keys(known.get(job.jobId) ?? {})))
  const events = Array.from(jobs.values()).flatMap((job) => headwayOf(job, known.get(job.jobId)))
  return { mode: 'snapshot', jobs: rows, ...(events.length > 0 && { events }), ...(queue && { queue }) }
}

const moving: { readonly [S in JobStatus]?: string } = {
  queued: 'job-queued',
  delayed: 'job-delayed',
  started: 'job-started',
  progress: 'job-progress',
  retrying: 'job-retrying',
}

/** Whether a job makes headway is in no row: a server that is asked sends an event with the rows. */
function headwayOf({ jobId, status, attempt, stalled }: Job, known: Job | undefined): [string, unknown][] {
  if (stalled) return [['job-stalled', { jobId, attempt }]]
  const name = moving[status]
  return known?.stalled && !isFinished(status) && name ? [[name, { jobId, attempt }]] : []
}
