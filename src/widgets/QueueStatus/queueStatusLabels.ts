import type { QueueLoad } from './queueLoad.ts'

/** Words of the queue widget. Counts come as the number, for its plural, and as text in the person's locale. */
export interface QueueStatusLabels {
  title: string
  /** Names for the lanes that servers name alike; any other lane shows its own name. */
  lanes: Readonly<Record<string, string>>
  lane: string
  waiting: string
  active: string
  averageWait: string
  /** Cell of a counter nobody told. */
  notTold: string
  noWait: string
  workers: string
  workersBusy: (busy: string, total: string) => string
  /** The server told only how many workers have a job. */
  workersBusyOnly: (busy: string) => string
  /** The server told only how many workers there are. */
  workersTotalOnly: (total: string) => string
  workersNone: string
  waitingTotal: (count: number, text: string) => string
  steady: string
  draining: (duration: string) => string
  growingPerMinute: (jobs: string) => string
  growingPerHour: (jobs: string) => string
  lanePaused: string
  /** The lane's limit is 0. */
  laneClosed: string
  laneFull: (limit: string) => string
  laneDegraded: (reason: string) => string
  laneCritical: (reason: string) => string
  oldestHasWaited: (duration: string) => string
  jobsWait: (duration: string) => string
  somePaused: (count: number, text: string, total: string) => string
  yourJob: (position: string) => string
  yourJobIsNext: string
  /** Its place is not known. */
  yourJobWaits: string
  startsIn: (duration: string) => string
  moreOfYours: (count: number, text: string) => string
  /** Between the parts of what is said of a person's own job. */
  comma: string
  load: Readonly<Record<QueueLoad, string>>
  loadExplained: Readonly<Record<QueueLoad, string>>
  unknown: string
  unknownExplained: string
  noLanes: string
  /** Of figures that are not live: why, and since when they stand. */
  asOf: (why: string, time: string) => string
  late: string
  stale: string
}

/** English words of the queue widget. */
export const queueStatusLabels: QueueStatusLabels = {
  title: 'Queues',
  lanes: { premium: 'Premium', normal: 'Normal', large: 'Large' },
  lane: 'Queue',
  waiting: 'Waiting',
  active: 'Active',
  averageWait: 'Avg. wait',
  notTold: 'not told',
  noWait: 'none',
  workers: 'Workers',
  workersBusy: (busy, total) => `${busy} of ${total} busy`,
  workersBusyOnly: (busy) => `${busy} busy`,
  workersTotalOnly: (total) => `${total} in all`,
  workersNone: 'none',
  waitingTotal: (count, text) => (count === 0 ? 'none' : count === 1 ? '1 job' : `${text} jobs`),
  steady: 'about as many as before',
  draining: (duration) => `draining, empty in about ${duration}`,
  growingPerMinute: (jobs) => `growing by ${jobs} a minute`,
  growingPerHour: (jobs) => `growing by ${jobs} an hour`,
  lanePaused: 'Paused, waiting jobs keep their places',
  laneClosed: 'Limit of 0, so no job may start',
  laneFull: (limit) => `At its limit of ${limit}`,
  laneDegraded: (reason) => `Degraded: ${reason}`,
  laneCritical: (reason) => `Critical: ${reason}`,
  oldestHasWaited: (duration) => `oldest job has waited ${duration}`,
  jobsWait: (duration) => `jobs wait ${duration} on average`,
  somePaused: (count, text, total) =>
    count === 1 ? `1 of ${total} queues is paused.` : `${text} of ${total} queues are paused.`,
  yourJob: (position) => `Your job is number ${position}`,
  yourJobIsNext: 'Your job is next',
  yourJobWaits: 'Your job waits here',
  startsIn: (duration) => `in about ${duration}`,
  moreOfYours: (count, text) => (count === 1 ? '1 more of yours behind it' : `${text} more of yours behind it`),
  comma: ', ',
  load: {
    unknown: 'Load not told',
    idle: 'Idle',
    ok: 'OK',
    busy: 'Busy',
    atCapacity: 'At capacity',
    noWorkers: 'No workers',
    paused: 'Paused',
    held: 'On hold',
    degraded: 'Degraded',
    critical: 'Critical',
  },
  loadExplained: {
    unknown: 'The server has not said how much there is to do.',
    idle: 'Nothing is waiting and nothing is running.',
    ok: 'There is room for more jobs.',
    busy: 'New jobs may have to wait a little.',
    atCapacity: 'All workers have a job; new jobs wait their turn.',
    noWorkers: 'No worker is running, so waiting jobs cannot start.',
    paused: 'No job starts until someone resumes; those that run go on.',
    held: 'No queue may start a job now; those that run go on.',
    degraded: 'Jobs wait longer than they should.',
    critical: 'Jobs wait far longer than they should.',
  },
  unknown: 'No queue figures yet',
  unknownExplained: 'They appear here as soon as the server sends them.',
  noLanes: 'The server has no queues.',
  asOf: (why, time) => `${why}, as of ${time}`,
  late: 'Figures are late',
  stale: 'Figures may be out of date',
}
