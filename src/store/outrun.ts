import type { StatusEvent } from '../protocol/events.ts'
import { isFinished } from '../protocol/job.ts'
import type { Job } from '../protocol/job.ts'
import type { JobUpdate } from '../protocol/jobProgress.ts'
import type { Heard } from './state.ts'
import type { Arrival } from './arrival.ts'

type SnapshotEvent = Extract<StatusEvent, { name: 'snapshot' }>

/** True where `event` says more than where a job is on its way: it began, ended, or waits again. */
export const changesStatus = ({ name }: StatusEvent): boolean =>
  name.startsWith('job-') && name !== 'job-progress' && name !== 'job-stalled'

// What a job is called, belongs to and consists of: true of it whatever it does meanwhile.
const lastingFields = ['name', 'kind', 'lane', 'parentId', 'maxAttempts', 'steps', 'bytes'] as const

/** The row without what the live events know better: it only fills in what they left out. */
function onlyNews(row: JobUpdate, known: Job | undefined): JobUpdate {
  const news: JobUpdate = { jobId: row.jobId }
  for (const field of lastingFields) {
    if (known?.[field] === undefined && row[field] !== undefined) Object.assign(news, { [field]: row[field] })
  }
  return news
}

const isCovered = (event: StatusEvent, by: SnapshotEvent): boolean =>
  event.seq !== undefined && by.seq !== undefined && event.seq <= by.seq && event.epoch === by.epoch

/**
 * The snapshot and the events held behind it. Of a job that changed its status while the snapshot was on its way, what
 * was folded at once is newer than its row: the row only fills in what is missing, and nothing is folded twice.
 */
export function withoutOutrun(
  snapshot: SnapshotEvent,
  held: readonly Arrival[],
  jobOf: (id: string) => Job | undefined,
): { snapshot: SnapshotEvent; held: readonly Arrival[] } {
  const outrun = new Set<string>()
  for (const { event } of held) {
    if ('jobId' in event.data && changesStatus(event) && !isCovered(event, snapshot)) outrun.add(event.data.jobId)
  }
  if (outrun.size === 0) return { snapshot, held }
  return {
    snapshot: withRows(
      snapshot,
      snapshot.data.jobs.map((row) => (outrun.has(row.jobId) ? onlyNews(row, jobOf(row.jobId)) : row)),
    ),
    held: held.filter(({ event }) => !('jobId' in event.data && outrun.has(event.data.jobId))),
  }
}

/** What is known of a job, and when it was heard of. */
interface Known {
  jobOf(id: string): Job | undefined
  heardOf(id: string): Heard | undefined
}

/**
 * A snapshot that came by another way than the events, without the rows that would set a job going again which has
 * ended: by a new attempt they may, and by a number that is not behind what was heard of the job.
 */
export const withoutReopening = (snapshot: SnapshotEvent, { jobOf, heardOf }: Known): SnapshotEvent =>
  withRows(
    snapshot,
    snapshot.data.jobs.map((row) => {
      const known = jobOf(row.jobId)
      // A job that was only lost sight of has not ended.
      if (known === undefined || !isFinished(known.status) || known.status === 'expired') return row
      if (isFinished(row.status ?? known.status) || (row.attempt ?? 0) > known.attempt) return row
      return isNumberedAfter(snapshot, heardOf(row.jobId)) ? row : onlyNews(row, known)
    }),
  )

function isNumberedAfter({ seq, epoch }: SnapshotEvent, heard: Heard | undefined): boolean {
  if (seq === undefined) return false
  const isSameEpoch = epoch === undefined || epoch === heard?.epoch
  return !isSameEpoch || heard?.seq === undefined || seq >= heard.seq
}

const withRows = (snapshot: SnapshotEvent, jobs: readonly JobUpdate[]): SnapshotEvent => ({
  ...snapshot,
  data: { ...snapshot.data, jobs },
})
