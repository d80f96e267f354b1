import { adminActLabels, type AdminActLabels } from './adminActLabels.ts'
import { adminChartLabels, type AdminChartLabels } from './adminChartLabels.ts'

/** Words of the admin dashboard. Numbers come as text in the person's locale. */
export interface AdminDashboardLabels extends AdminActLabels, AdminChartLabels {
  title: string
  checking: string
  checkingExplained: string
  forbidden: string
  forbiddenExplained: string
  /** Title for a person who was allowed to see the figures a moment ago. */
  lost: string
  lostExplained: string
  noFigures: string
  noFiguresExplained: string
  notTold: string
  /** `ago` is absent where it was less than a minute ago, or the page has no clock. */
  asOf: (why: string, time: string, ago?: string) => string
  late: string
  stale: string
  pause: string
  resume: string
  pausedAt: (time: string) => string
  /** What has come while the figures are held still; `text` is the count as text. */
  buffered: (count: number, text: string) => string
  tiles: Readonly<Record<TileName, string>>
  tileHints: Readonly<Record<TileName, string>>
  ofWorkers: (busy: string, total: string) => string
  chartSummary: (now: string, least: string, most: string, span: string) => string
  /** Summary of a chart whose values all read alike. */
  chartSteady: (now: string, span: string) => string
  /** Summary of a chart that has one value. */
  chartNow: (now: string) => string
  chartFew: string
  chartNone: string
  showTable: string
  numbersOf: (chart: string) => string
  time: string
  /** Beside the newest point of a chart whose span of time is not over yet. */
  soFar: string
  workers: string
  worker: string
  status: string
  workerStatus: Readonly<Record<string, string>>
  currentJob: string
  none: string
  done: string
  failed: string
  memory: string
  cpu: string
  uptime: string
  /** `time` is how long a worker has given no sign of life. */
  silentFor: (time: string) => string
  /** Beside the job of a worker that is gone. */
  stillHeld: string
  ghost: (worker: string, job: string) => string
  ghosts: (count: number) => string
  noWorkers: string
  workersNotTold: string
  errors: string
  noErrors: string
  /** How often an error came; `text` is the count as text. */
  times: (count: number, text: string) => string
  lastSeen: (ago: string) => string
  lastMessage: string
  lastJob: string
}

export type TileName = 'processed' | 'averageTime' | 'errorRate' | 'throughput' | 'workers' | 'cpu' | 'memory' | 'load'

/** English words of the admin dashboard. */
export const adminDashboardLabels: AdminDashboardLabels = {
  ...adminActLabels,
  ...adminChartLabels,
  title: 'System',
  checking: 'Checking your access',
  checkingExplained: 'The server has not said yet whether you may see this.',
  forbidden: 'For administrators only',
  forbiddenExplained: 'Your account may not see system figures. Ask an administrator if you need them.',
  lost: 'Your access has ended',
  lostExplained:
    'You are no longer an administrator, so the figures were removed from this page. Your own jobs are not affected.',
  noFigures: 'No figures yet',
  noFiguresExplained: 'They appear here as soon as the server sends them.',
  notTold: 'not told',
  asOf: (why, time, ago) => (ago === undefined ? `${why}, as of ${time}` : `${why}, as of ${time}, ${ago}`),
  late: 'Figures are late',
  stale: 'Figures may be out of date',
  pause: 'Pause',
  resume: 'Resume',
  pausedAt: (time) => `Paused at ${time}`,
  buffered: (count, text) => `+${text} ${count === 1 ? 'event' : 'events'}`,
  tiles: {
    processed: 'Processed',
    averageTime: 'Average time',
    errorRate: 'Error rate',
    throughput: 'Throughput',
    workers: 'Workers busy',
    cpu: 'CPU',
    memory: 'Memory',
    load: 'Load',
  },
  tileHints: {
    processed: 'jobs since the start',
    averageTime: 'per job',
    errorRate: 'of all jobs',
    throughput: 'jobs per hour',
    workers: 'with a job now',
    cpu: '100% is one full core',
    memory: 'in use',
    load: 'processes ready to run',
  },
  ofWorkers: (busy, total) => `${busy} of ${total}`,
  chartSummary: (now, least, most, span) => `Now ${now}, between ${least} and ${most} in the last ${span}.`,
  chartSteady: (now, span) => `${now} all through the last ${span}.`,
  chartNow: (now) => `Now ${now}.`,
  chartFew: 'The line appears with the next figures.',
  chartNone: 'The server has not told this.',
  showTable: 'Show as table',
  numbersOf: (chart) => `${chart}, as numbers`,
  time: 'Time',
  soFar: 'so far',
  workers: 'Workers',
  worker: 'Worker',
  status: 'Status',
  workerStatus: {
    busy: 'Busy',
    active: 'Busy',
    idle: 'Idle',
    late: 'Late',
    offline: 'Offline',
    paused: 'Paused',
    draining: 'Draining',
    gone: 'Gone',
  },
  currentJob: 'Current job',
  none: 'none',
  done: 'Done',
  failed: 'Failed',
  memory: 'Memory',
  cpu: 'CPU',
  uptime: 'Uptime',
  silentFor: (time) => `silent for ${time}`,
  stillHeld: 'still held',
  ghost: (worker, job) => `${worker} is offline and still holds ${job}, which may not finish.`,
  ghosts: (count) => `${count} workers are offline and still hold jobs, which may not finish.`,
  noWorkers: 'No worker is running.',
  workersNotTold: 'The server has not named its workers.',
  errors: 'Errors',
  noErrors: 'No job has failed since the server started.',
  times: (count, text) => `${text} ${count === 1 ? 'time' : 'times'}`,
  lastSeen: (ago) => `last seen ${ago}`,
  lastMessage: 'Last message',
  lastJob: 'Last job',
}
