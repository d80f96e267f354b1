import {
  amount,
  fieldTable,
  flag,
  id,
  instant,
  link,
  listOf,
  oneOf,
  opaque,
  ordinal,
  shape,
  text,
  upTo,
} from './check.ts'
import type { AuthError, SystemAlert } from './events.ts'
import { stallCauses } from './jobProgress.ts'
import type { Bytes, Counts, JobFields, JobStep } from './jobProgress.ts'
import type { Lane, Queues } from './queueStatus.ts'
import type { ErrorGroup, PerformanceFigures, SystemFigures, WorkerMetrics } from './systemMetrics.ts'

/** THE SHAPES: what each object on the wire may hold, one table each. */

const word = text(200)

const counts = shape<Counts>(
  { done: amount, total: amount, unit: text(40), failed: amount, skipped: amount, running: amount },
  ['done'],
)
const bytes = shape<Bytes>({ done: amount, total: amount }, ['done'])
const step = shape<JobStep>(
  {
    label: word,
    status: oneOf(['pending', 'running', 'done', 'failed', 'skipped']),
    detail: text(500),
    progress: upTo(100),
    startedAt: instant,
    endedAt: instant,
  },
  ['label', 'status'],
)

export const jobFields = fieldTable<JobFields>({
  progress: upTo(100),
  step: text(500),
  steps: listOf(step, 100),
  estimatedTime: amount,
  queuePosition: ordinal,
  queueSize: amount,
  lane: word,
  name: text(500),
  kind: word,
  result: opaque(65_536),
  resultUrl: link,
  resultExpiresAt: instant,
  cached: flag,
  warnings: listOf(text(500), 50),
  error: text(2_000),
  errorCode: word,
  attempt: ordinal,
  maxAttempts: ordinal,
  willRetry: flag,
  retryable: flag,
  nextRetryAt: instant,
  parentId: id,
  counts,
  bytes,
  stallCause: oneOf(stallCauses),
  updatedAt: instant,
})

export const laneFields = fieldTable<Omit<Lane, 'name' | 'others'>>({
  waiting: amount,
  active: amount,
  avgWaitTime: amount,
  oldestWaitingMs: amount,
  delayed: amount,
  failed: amount,
  waitP50Ms: amount,
  waitP95Ms: amount,
  waitP99Ms: amount,
  limit: amount,
  paused: flag,
})
export const queueFields = fieldTable<Omit<Queues, 'lanes'>>({ totalWorkers: amount, activeWorkers: amount })

export const worker = shape<WorkerMetrics>(
  {
    id,
    host: word,
    status: text(40),
    currentJobId: id,
    jobsProcessed: amount,
    jobsFailed: amount,
    memoryUsage: amount,
    cpuUsage: amount,
    uptime: amount,
    lastHeartbeat: instant,
  },
  ['id'],
)

export const errorGroup = shape<ErrorGroup>(
  { code: word, count: amount, lastSeen: instant, message: text(2_000), jobId: id },
  ['code', 'count'],
)

export const systemFields = fieldTable<SystemFigures>({
  totalMemoryUsage: amount,
  totalCpuUsage: amount,
  systemLoad: amount,
})

export const performanceFields = fieldTable<PerformanceFigures>({
  totalJobsProcessed: amount,
  averageProcessingTime: amount,
  errorRate: upTo(1),
  throughputPerHour: amount,
})

export const alertFields = fieldTable<SystemAlert>({
  id,
  severity: oneOf(['info', 'warning', 'critical']),
  title: word,
  message: text(2_000),
})

export const authErrorFields = fieldTable<AuthError>({ code: text(64), message: text(500) })

/** Read one by one, not by a table: every message passes here. */
export const envelope = { seq: ordinal, epoch: text(200), ts: instant, pos: opaque(1_024) }
