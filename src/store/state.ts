import type { Connection } from '../protocol/connection.ts'
import type { Job } from '../protocol/job.ts'
import type { JobRequest } from '../protocol/jobAction.ts'
import type { JobStatus } from '../protocol/jobProgress.ts'
import type { StatusNotification } from '../protocol/notification.ts'
import type { Queues } from '../protocol/queueStatus.ts'
import type { AdminAccess, Device } from '../protocol/session.ts'
import { emptySeries } from '../protocol/metricsSeries.ts'
import type { MetricsSeries } from '../protocol/metricsSeries.ts'
import type { QueueRequest } from '../protocol/queueAction.ts'
import type { MetricsSample } from '../protocol/systemMetrics.ts'
import type { Upload } from '../protocol/upload.ts'
import { noEnds } from './burst.ts'
import type { EndPace } from './burst.ts'
import type { Family, Retired } from './families.ts'
import { newLineRecord } from './lineRecord.ts'
import type { LineRecord } from './lineRecord.ts'
import type { Pace } from './paceAfter.ts'
import type { QueueMark } from './queueMarks.ts'
import { emptyTally } from './tally.ts'
import type { Tally } from './tally.ts'

/** When a job was last heard of: apart from the job and changed in place, so that an equal message renders nothing. */
export interface Heard {
  /** Epoch milliseconds, page clock. */
  at: number
  /** The event's place in its stream, where the server numbers them. */
  seq?: number
  epoch?: string
  /** Snapshots in a row that did not have the job. */
  missing?: number
  /** How the run that is under way has come along, for an estimate of its end. */
  pace?: Pace
}

/** All that is known. The maps are the store's own and change in place; records in them are replaced. */
export interface StatusState {
  jobs: ReadonlyMap<string, Job>
  heard: ReadonlyMap<string, Heard>
  /** Grows when a job is added or removed. */
  membership: number
  /** Jobs by status. */
  counts: Readonly<Partial<Record<JobStatus, number>>>
  /** The sub-jobs of a job, by its id. */
  families: ReadonlyMap<string, Family>
  /** Finished sub-jobs that are no longer kept, though their families count them. */
  retired: ReadonlyMap<string, Retired>
  /** What a person has asked for a job, by its id, until the job follows. */
  requests: ReadonlyMap<string, JobRequest>
  /** Runs of the ended jobs that a person has cleared away, by id: only a later run brings such a job back. */
  cleared: ReadonlyMap<string, number>
  /** The jobs that were cleared away last, as long as that can be undone. */
  lastCleared: readonly Job[]
  /** What this page sends or has sent, by its own ids, the first begun first. */
  uploads: ReadonlyMap<string, Upload>
  queues: Queues | undefined
  /** Epoch milliseconds of the last word on the queues. */
  queuesAt: number | undefined
  /** What a person has asked for a queue, by its name, until the queue follows: another map with each change. */
  queueRequests: ReadonlyMap<string, QueueRequest>
  /** How the queues stood in the last minutes, oldest first. */
  queueMarks: readonly QueueMark[]
  /** Oldest first; workers, queues and errors are those of the newest alone. */
  metricsHistory: readonly MetricsSample[]
  /** The figures of the last day, at fixed resolutions. */
  metricsSeries: MetricsSeries
  /** Epoch milliseconds, page clock, of the last sample. */
  metricsAt: number | undefined
  /** Newest first. */
  notifications: readonly StatusNotification[]
  /** Ids of the jobs that are shown as toasts while they run, the first followed first. */
  followedJobs: readonly string[]
  /** How fast ends come, so that too many at once are told as one. */
  endPace: EndPace
  /** Ids of what was notified, so that a repeat is silent even after the notification is gone. */
  notified: ReadonlySet<string>
  connection: Connection
  /** Epoch milliseconds since when the line has been up, or has been down. */
  connectionSince: number
  lineRecord: LineRecord
  /** Milliseconds the server took for its last few answers, the newest last; none while the line is down. */
  roundTrips: readonly number[]
  /** Epoch milliseconds of the last snapshot, or of a line that came up and had missed nothing. */
  snapshotAt: number | undefined
  device: Device
  /** Milliseconds that the server's clock is ahead of the page's; 0 until the server has told its time. */
  clockOffset: number
  user: string | undefined
  admin: AdminAccess
  problems: Tally
}

type SharedMaps = 'jobs' | 'families' | 'retired' | 'requests' | 'cleared' | 'uploads' | 'heard' | 'notified'

/** The state while a batch is folded into it. */
export type Draft = Omit<{ -readonly [K in keyof StatusState]: StatusState[K] }, SharedMaps> & {
  jobs: Map<string, Job>
  families: Map<string, Family>
  retired: Map<string, Retired>
  requests: Map<string, JobRequest>
  cleared: Map<string, number>
  uploads: Map<string, Upload>
  heard: Map<string, Heard>
  notified: Set<string>
  /** Ended jobs, the oldest first. */
  finished: Set<string>
}

/** A state that knows nothing yet, at `now` epoch milliseconds. */
export const createDraft = (now: number, user?: string): Draft => ({
  jobs: new Map(),
  heard: new Map(),
  finished: new Set(),
  membership: 0,
  counts: {},
  families: new Map(),
  retired: new Map(),
  requests: new Map(),
  cleared: new Map(),
  lastCleared: [],
  uploads: new Map(),
  queues: undefined,
  queuesAt: undefined,
  queueRequests: new Map(),
  queueMarks: [],
  metricsHistory: [],
  metricsSeries: emptySeries,
  metricsAt: undefined,
  notifications: [],
  followedJobs: [],
  endPace: noEnds,
  notified: new Set(),
  connection: { status: 'idle' },
  connectionSince: now,
  lineRecord: newLineRecord,
  roundTrips: [],
  snapshotAt: undefined,
  device: 'online',
  clockOffset: 0,
  user,
  admin: 'unknown',
  problems: emptyTally,
})
