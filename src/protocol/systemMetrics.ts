import type { Queues, QueueStatus } from './queueStatus.ts'

export interface WorkerMetrics {
  id: string
  /** The machine it runs on. */
  host?: string
  status?: string
  currentJobId?: string
  /** Jobs finished since the worker started. */
  jobsProcessed?: number
  /** Jobs failed since the worker started. */
  jobsFailed?: number
  /** Bytes. */
  memoryUsage?: number
  /** Percent, may exceed 100. */
  cpuUsage?: number
  /** Seconds since the worker started. */
  uptime?: number
  /** Epoch milliseconds of the last sign of life. */
  lastHeartbeat?: number
}

export interface SystemFigures {
  /** Bytes. */
  totalMemoryUsage?: number
  /** Percent, may exceed 100. */
  totalCpuUsage?: number
  /** Load average: runnable processes. */
  systemLoad?: number
}

export interface PerformanceFigures {
  /** Jobs finished since the server started. */
  totalJobsProcessed?: number
  /** Milliseconds a job takes on average. */
  averageProcessingTime?: number
  /** Fraction of jobs that fail, 0–1. */
  errorRate?: number
  /** Jobs per hour. */
  throughputPerHour?: number
}

/** Failures of one kind, counted together. */
export interface ErrorGroup {
  /** What they have in common, such as `PDF_ENCRYPTED`. */
  code: string
  /** Failures since the server started. */
  count: number
  /** Epoch milliseconds of the last one, on the server's clock. */
  lastSeen?: number
  /** What the last one said. */
  message?: string
  /** The job that the last one ended. */
  jobId?: string
}

/** One sample of the system after the gate; a figure nobody told is absent, which is not zero. */
export interface MetricsSample {
  /** Epoch milliseconds on the server's clock. */
  timestamp: number
  workers?: readonly WorkerMetrics[]
  queues?: Queues
  /** Failures by kind; none is an empty list, and absent where the server does not group them. */
  errors?: readonly ErrorGroup[]
  system: SystemFigures
  performance: PerformanceFigures
}

/** One sample as a server writes it. */
export interface SystemMetrics {
  timestamp: string | number | Date
  workers?: readonly (Omit<WorkerMetrics, 'lastHeartbeat'> & { lastHeartbeat?: string | number | Date })[]
  queues?: QueueStatus
  errors?: readonly (Omit<ErrorGroup, 'lastSeen'> & { lastSeen?: string | number | Date })[]
  system?: SystemFigures
  performance?: PerformanceFigures
}
