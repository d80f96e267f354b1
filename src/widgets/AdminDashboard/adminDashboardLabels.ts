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
  asOf: (time: string) => string
  late: string
  stale: string
  tiles: Readonly<Record<TileName, string>>
  processedSince: string
  perJob: string
  perHour: string
  ofWorkers: (busy: string, total: string) => string
  ofCores: string
  allWorkers: string
  loadAverage: string
  errorLevel: Readonly<Record<ErrorLevel, string>>
  figures: string
  charts: string
  chart: Readonly<Record<ChartName, string>>
  chartSummary: (now: string, least: string, most: string, span: string) => string
  chartFew: string
  chartLoading: string
  showTable: string
  time: string
  value: string
  gap: string
  workers: string
  worker: string
  status: string
  workerStatus: Readonly<Record<string, string>>
  currentJob: string
  noJob: string
  done: string
  failed: string
  memory: string
  cpu: string
  uptime: string
  noWorkers: string
  workersNotTold: string
}

export type TileName =
  | 'processed'
  | 'averageTime'
  | 'errorRate'
  | 'throughput'
  | 'workers'
  | 'cpu'
  | 'memory'
  | 'load'

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
  asOf: (time) => `as of ${time}`,
  late: 'Figures are late',
  stale: 'Figures may be out of date',
  tiles: {
    processed: 'Jobs processed',
    averageTime: 'Average time',
    errorRate: 'Error rate',
    throughput: 'Throughput',
    workers: 'Workers busy',
    cpu: 'CPU',
    memory: 'Memory',
    load: 'Load',
  },
  processedSince: 'since the server started',
  perJob: 'per job',
  perHour: 'jobs per hour',
  ofWorkers: (busy, total) => `${busy} of ${total}`,
  ofCores: '100% is one full core',
  allWorkers: 'all workers',
  loadAverage: 'processes ready to run',
  errorLevel: { normal: 'Normal', elevated: 'Elevated', high: 'High' },
  figures: 'Key figures',
  charts: 'History',
  chart: { throughput: 'Throughput', errorRate: 'Error rate', cpu: 'CPU', memory: 'Memory' },
  chartSummary: (now, least, most, span) => `Now ${now}, between ${least} and ${most} in the last ${span}.`,
  chartFew: 'The line appears with the next figures.',
  chartLoading: 'Drawing the chart',
  showTable: 'Show as table',
  time: 'Time',
  value: 'Value',
  gap: 'not told',
  workers: 'Workers',
  worker: 'Worker',
  status: 'Status',
  workerStatus: { busy: 'Busy', active: 'Busy', idle: 'Idle', offline: 'Offline', paused: 'Paused', draining: 'Draining' },
  currentJob: 'Current job',
  noJob: 'none',
  done: 'Done',
  failed: 'Failed',
  memory: 'Memory',
  cpu: 'CPU',
  uptime: 'Uptime',
  noWorkers: 'No worker is running.',
  workersNotTold: 'The server has not named its workers.',
}
