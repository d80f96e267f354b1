import type { StatusEvent } from '../protocol/events.ts'
import { isFinished } from '../protocol/job.ts'
import type { Job } from '../protocol/job.ts'
import type { Arrival } from './arrival.ts'

type SnapshotEvent = Extract<StatusEvent, { name: 'snapshot' }>

/** True where `event` says more than where a job is on its way: it began, ended, or waits again. */
export const changesStatus = ({ name }: StatusEvent): boolean =>
  name.startsWith('job-') && name !== 'job-progress' && name !== 'job-stalled'

const isCovered = (event: StatusEvent, by: SnapshotEvent): boolean =>
  event.seq !== undefined && by.seq !== undefined && event.seq <= by.seq && event.epoch === by.epoch

/**
 * The snapshot and the events held behind it, without the jobs that changed their status while it was on its way: what
 * was folded of them at once is newer than their rows, and is not folded twice.
 */
export function withoutOutrun(
  snapshot: SnapshotEvent,
  held: readonly Arrival[],
): { snapshot: SnapshotEvent; held: readonly Arrival[] } {
  const outrun = new Set<string>()
  for (const { event } of held) {
    if ('jobId' in event.data && changesStatus(event) && !isCovered(event, snapshot)) outrun.add(event.data.jobId)
  }
  if (outrun.size === 0) return { snapshot, held }
  return {
    snapshot: onlyRows(snapshot, ({ jobId }) => !outrun.has(jobId)),
    held: held.filter(({ event }) => !('jobId' in event.data && outrun.has(event.data.jobId))),
  }
}

/** The snapshot without the rows that would set a job going again which has ended. */
export const withoutReopening = (snapshot: SnapshotEvent, jobOf: (id: string) => Job | undefined): SnapshotEvent =>
  onlyRows(snapshot, ({ jobId, status }) => {
    const known = jobOf(jobId)?.status
    return known === undefined || !isFinished(known) || (status !== undefined && isFinished(status))
  })

const onlyRows = (
  snapshot: SnapshotEvent,
  keeps: (row: SnapshotEvent['data']['jobs'][number]) => boolean,
): SnapshotEvent => ({ ...snapshot, data: { ...snapshot.data, jobs: snapshot.data.jobs.filter(keeps) } })
