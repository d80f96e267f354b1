import { queueActionLabels } from './queueActionLabels.ts'
import type { QueueActionLabels } from './queueActionLabels.ts'
import { queueListLabels } from './queueListLabels.ts'
import type { QueueListLabels } from './queueListLabels.ts'
import type { QueueLoad } from './queueLoad.ts'

/** Words of the queue widget. Counts come as the number, for its plural, and as text in the person's locale. */
export interface QueueStatusLabels {
  title: string
  /** Names for the lanes that servers name alike; any other lane shows its own name. */
  lanes: Readonly<Record<string, string>>
  lane: string
  waiting: string
  active: string
  delayed: string
  failed: string
  averageWait: string
  oldestWait: string
  /** Milliseconds that so many of the jobs waited at most: "95% within". */
  within: (percent: string) => string
  longestWait: string
  trend: string
  /** Heading of the small lines. */
  lastMinutes: string
  /** Heading of the counters that have no column, read aloud. */
  otherCounters: string
  /** Heading of the bars, read aloud. */
  jobsAsBar: string
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
  /** The same two numbers where there is room for no more. */
  workersShort: (busy: string, total: string) => string
  waitingTotal: (count: number, text: string) => string
  /** The same after a word, in a line of text. */
  waitingInline: (count: number, text: string) => string
  steady: string
  draining: (duration: string) => string
  growingPerMinute: (jobs: string) => string
  growingPerHour: (jobs: string) => string
  lanePaused: string
  /** The lane's limit is 0. */
  laneClosed: string
  laneFull: (limit: string) => string
  laneBusy: (reason: string) => string
  laneDegraded: (reason: string) => string
  laneCritical: (reason: string) => string
  oldestHasWaited: (duration: string) => string
  jobsWait: (duration: string) => string
  manyWait: (count: number, text: string) => string
  limitInUse: (percent: string) => string
  workersInUse: (percent: string) => string
  /** Its figure is in order again, and is watched for a while. */
  belowAgain: string
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
  /** Why it is degraded or critical where it is not the time that jobs wait. */
  tooManyWait: string
  tooFullyUsed: string
  gettingBetter: string
  /** Queues for which a wall has no room, of which so many need attention. */
  moreQueues: (count: number, text: string, needing: number, needingText: string) => string
  list: QueueListLabels
  actions: QueueActionLabels
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
  delayed: 'Delayed',
  failed: 'Failed',
  averageWait: 'Avg. wait',
  oldestWait: 'Oldest',
  within: (percent) => `${percent} within`,
  longestWait: 'Longest wait',
  trend: 'Trend',
  lastMinutes: 'Last 10 min',
  otherCounters: 'Other counters',
  jobsAsBar: 'Jobs in all, as a bar',
  notTold: 'not told',
  noWait: 'none',
  workers: 'Workers',
  workersBusy: (busy, total) => `${busy} of ${total} busy`,
  workersBusyOnly: (busy) => `${busy} busy`,
  workersTotalOnly: (total) => `${total} in all`,
  workersNone: 'none',
  workersShort: (busy, total) => `${busy}/${total}`,
  waitingTotal: (count, text) => (count === 0 ? 'none' : count === 1 ? '1 job' : `${text} jobs`),
  waitingInline: (count, text) => (count === 0 ? 'none waiting' : `${text} waiting`),
  steady: 'about as many as before',
  draining: (duration) => `draining, empty in about ${duration}`,
  growingPerMinute: (jobs) => `growing by ${jobs} a minute`,
  growingPerHour: (jobs) => `growing by ${jobs} an hour`,
  lanePaused: 'Paused, waiting jobs keep their places',
  laneClosed: 'Limit of 0, so no job may start',
  laneFull: (limit) => `At its limit of ${limit}`,
  laneBusy: (reason) => `Busy: ${reason}`,
  laneDegraded: (reason) => `Degraded: ${reason}`,
  laneCritical: (reason) => `Critical: ${reason}`,
  oldestHasWaited: (duration) => `oldest job has waited ${duration}`,
  jobsWait: (duration) => `jobs wait ${duration} on average`,
  manyWait: (count, text) => (count === 1 ? '1 job waits' : `${text} jobs wait`),
  limitInUse: (percent) => `${percent} of its limit is in use`,
  workersInUse: (percent) => `${percent} of the workers have a job`,
  belowAgain: 'below its threshold again, watched for a moment',
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
  tooManyWait: 'More jobs wait than should.',
  tooFullyUsed: 'There is less room left than there should be.',
  gettingBetter: 'It has just got better, and is watched for a moment.',
  moreQueues: (count, text, needing, needingText) => {
    const more = count === 1 ? '1 more queue' : `${text} more queues`
    return needing === 0 ? `${more}, nothing unusual` : `${more}, ${needingText} of them with a problem`
  },
  list: queueListLabels,
  actions: queueActionLabels,
  unknown: 'No queue figures yet',
  unknownExplained: 'They appear here as soon as the server sends them.',
  noLanes: 'The server has no queues.',
  asOf: (why, time) => `${why}, as of ${time}`,
  late: 'Figures are late',
  stale: 'Figures may be out of date',
}
