/** Words of the admin dashboard. Numbers come as text in the person's locale. */
export interface AdminDashboardLabels {
  title: string
  checking: string
  checkingExplained: string
  forbidden: string
  forbiddenExplained: string
  noFigures: string
  noFiguresExplained: string
  notTold: string
  /** `ago` is absent where it was less than a minute ago, or the page has no clock. */
  asOf: (time: string, ago?: string) => string
  late: string
  stale: string
  tiles: Readonly<Record<TileName, string>>
  tileHints: Readonly<Record<TileName, string>>
  ofWorkers: (busy: string, total: string) => string
  errorLevel: Readonly<Record<ErrorLevel, string>>
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
  lastSeen: (ago: string) => string
  noWorkers: string
  workersNotTold: string
}

export type TileName = 'processed' | 'averageTime' | 'errorRate' | 'throughput' | 'workers' | 'cpu' | 'memory' | 'load'

export type ChartName = 'throughput' | 'errorRate' | 'cpu' | 'memory'

/** How the error rate stands. */
export type ErrorLevel = 'normal' | 'elevated' | 'high'

/** English words of the admin dashboard. */
export const adminDashboardLabels: AdminDashboardLabels = {
  title: 'System',
  checking: 'Checking your access',
  checkingExplained: 'The server has not said yet whether you may see this.',
  forbidden: 'For administrators only',
  forbiddenExplained: 'Your account may not see system figures. Ask an administrator if you need them.',
  noFigures: 'No figures yet',
  noFiguresExplained: 'They appear here as soon as the server sends them.',
  notTold: 'not told',
  asOf: (time, ago) => (ago === undefined ? `as of ${time}` : `as of ${time}, ${ago}`),
  late: 'Figures are late',
  stale: 'Figures may be out of date',
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
  errorLevel: { normal: 'Normal', elevated: 'Elevated', high: 'High' },
  chartSummary: (now, least, most, span) => `Now ${now}, between ${least} and ${most} in the last ${span}.`,
  chartSteady: (now, span) => `${now} all through the last ${span}.`,
  chartNow: (now) => `Now ${now}.`,
  chartFew: 'The line appears with the next figures.',
  chartNone: 'The server has not told this.',
  showTable: 'Show as table',
  numbersOf: (chart) => `${chart}, as numbers`,
  time: 'Time',
  workers: 'Workers',
  worker: 'Worker',
  status: 'Status',
  workerStatus: {
    busy: 'Busy',
    active: 'Busy',
    idle: 'Idle',
    offline: 'Offline',
    paused: 'Paused',
    draining: 'Draining',
  },
  currentJob: 'Current job',
  none: 'none',
  done: 'Done',
  failed: 'Failed',
  memory: 'Memory',
  cpu: 'CPU',
  uptime: 'Uptime',
  lastSeen: (ago) => `last seen ${ago}`,
  noWorkers: 'No worker is running.',
  workersNotTold: 'The server has not named its workers.',
}
