import type { StatusEvent } from '../protocol/events.ts'
import { isFinished } from '../protocol/job.ts'
import type { Job } from '../protocol/job.ts'
import type { JobStatus, JobUpdate } from '../protocol/jobProgress.ts'
import type { Heard } from './state.ts'
import type { Arrival } from './arrival.ts'

type SnapshotEvent = Extract<StatusEvent, { name: 'snapshot' }>

/** True where `event` says more than where a job is on its way: it began, ended, or waits again. */
export const changesStatus = ({ name }: StatusEvent): boolean =>
  name.startsWith('job-') && name !== 'job-progress' && name !== 'job-stalled'

// What a job is called, belongs to and consists of: true of it whatever it does meanwhile.
const lastingFields = ['name', 'kind', 'lane', 'parentId', 'maxAttempts', 'steps', 'bytes'] as const

// And where it is, in a run that is still the same.
const runFields = [...lastingFields, 'step', 'counts', 'estimatedTime'] as const

/** The row without what the live events know better: it only fills in those `fields` that they left out. */
function onlyNews(
  row: JobUpdate,
  known: Job | undefined,
  fields: readonly (keyof JobUpdate & keyof Job)[] = lastingFields,
): JobUpdate {
  const news: JobUpdate = { jobId: row.jobId }
  for (const field of fields) {
    if (known?.[field] === undefined && row[field] !== undefined) Object.assign(news, { [field]: row[field] })
  }
  return news
}

/** Whether the snapshot was written after the event, where numbers tell: a numbering without a name is the same one. */
function isCovered({ seq, epoch }: StatusEvent, by: SnapshotEvent): boolean | undefined {
  if (seq === undefined || by.seq === undefined || (epoch ?? by.epoch) !== (by.epoch ?? epoch)) return undefined
  return seq <= by.seq
}

const isOnItsWay = (status: JobStatus | undefined): boolean =>
  status === undefined || status === 'queued' || status === 'delayed' || status === 'started' || status === 'progress'

/** True where the row is no further than what is known of a job on its way: it was written before. */
const isBehind = (row: JobUpdate, known: Job | undefined): boolean =>
  known !== undefined &&
  isOnItsWay(row.status) &&
  (row.attempt ?? known.attempt) <= known.attempt &&
  (row.progress ?? 0) <= (known.progress ?? 0)

/**
 * The snapshot and the events held behind it. Of a job that was heard of while the snapshot was on its way, what was
 * folded at once may be newer than its row: the row then only fills in what is missing. No event of a job is folded
 * twice.
 */
export function withoutOutrun(
  snapshot: SnapshotEvent,
  held: readonly Arrival[],
  jobOf: (id: string) => Job | undefined,
): { snapshot: SnapshotEvent; held: readonly Arrival[] } {
  // True where the row is older for certain, false where it has to be looked at.
  const outrun = new Map<string, boolean>()
  const uncovered = held.filter(({ event }) => isCovered(event, snapshot) !== true)
  for (const { event } of uncovered) {
    if (!('jobId' in event.data)) continue
    const { jobId } = event.data
    outrun.set(jobId, outrun.get(jobId) === true || isCovered(event, snapshot) === false || changesStatus(event))
  }
  if (outrun.size === 0) return { snapshot, held: uncovered }
  const jobs = snapshot.data.jobs.map((row) => {
    const isOlder = outrun.get(row.jobId)
    const known = jobOf(row.jobId)
    if (isOlder) return onlyNews(row, known)
    return isOlder === false && isBehind(row, known) ? onlyNews(row, known, runFields) : row
  })
  return {
    snapshot: withRows(snapshot, jobs),
    held: uncovered.filter(({ event }) => !('jobId' in event.data && outrun.has(event.data.jobId))),
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
