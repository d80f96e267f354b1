import type { EventName, JobEventName } from '../../../src/protocol/events.ts'
import { envelope, jobFields } from '../../../src/protocol/shapes.ts'
import type { StatusState } from '../../../src/store/state.ts'

interface GoodEvent {
  data: object
  /** What of it can be spoilt. */
  fields: readonly string[]
  isFolded(state: StatusState): boolean
}

const jobEvent = (name: JobEventName): GoodEvent => ({
  data: { jobId: `good-${name}`, status: 'progress' },
  fields: ['jobId', 'status', ...jobFields.keys()],
  isFolded: ({ jobs }) => jobs.has(`good-${name}`),
})

const lanes = { premium: { waiting: 77, active: 1, avgWaitTime: 2 }, normal: { waiting: 0 }, totalWorkers: 4 }

/** Every event there is, as a server means it well. */
const events: Record<EventName, GoodEvent> = {
  'job-queued': jobEvent('job-queued'),
  'job-started': jobEvent('job-started'),
  'job-progress': jobEvent('job-progress'),
  'job-completed': jobEvent('job-completed'),
  'job-failed': jobEvent('job-failed'),
  'job-cancelled': jobEvent('job-cancelled'),
  'job-delayed': jobEvent('job-delayed'),
  'job-retrying': jobEvent('job-retrying'),
  'job-paused': jobEvent('job-paused'),
  'job-cancelling': jobEvent('job-cancelling'),
  'job-stalled': { ...jobEvent('job-stalled'), isFolded: ({ jobs }) => jobs.has('good-job-stalled') },
  'queue-status': {
    data: lanes,
    fields: ['premium', 'normal', 'large', 'totalWorkers', 'activeWorkers', 'mine'],
    isFolded: ({ queues }) => queues?.lanes.some(({ waiting }) => waiting === 77) ?? false,
  },
  'system-metrics': {
    data: { timestamp: '2026-11-22T10:00:00Z', workers: [{ id: 'w' }], system: { systemLoad: 77 }, performance: {} },
    fields: ['timestamp', 'workers', 'queues', 'system', 'performance'],
    isFolded: ({ metricsHistory }) => metricsHistory.some(({ system }) => system.systemLoad === 77),
  },
  'system-alert': {
    data: { id: 'good', severity: 'warning', title: 'Disk', message: 'The disk is nearly full.' },
    fields: ['id', 'severity', 'title', 'message'],
    isFolded: ({ notifications }) => JSON.stringify(notifications).includes('nearly full'),
  },
  'auth-error': {
    data: { code: 'ADMIN_REQUIRED', message: 'Not for you.' },
    fields: ['message'],
    isFolded: ({ admin }) => admin === 'forbidden',
  },
  snapshot: {
    data: { mode: 'delta', jobs: [{ jobId: 'good-snapshot', status: 'completed' }] },
    fields: ['mode', 'jobs', 'events', 'queue', 'metrics', 'serverTime'],
    isFolded: ({ jobs }) => jobs.get('good-snapshot')?.status === 'completed',
  },
}

/** Every event by its name; what goes with any of them can be spoilt too. */
export const goodEvents = Object.entries(events).map(
  ([name, event]) => [name, { ...event, fields: [...event.fields, ...Object.keys(envelope)] }] as const,
)
