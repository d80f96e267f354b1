import type { Connection } from '../protocol/connection.ts'
import type { WorkerMetrics } from '../protocol/systemMetrics.ts'

/** A job in the words of the older store: whatever ends a job without a result is `failed`. */
export interface WebSocketJobProgress {
  jobId: string
  status: 'queued' | 'started' | 'progress' | 'completed' | 'failed'
  /** Percent, 0–100. */
  progress?: number
  step?: string
  /** Seconds until the job is expected to finish. */
  estimatedTime?: number
  /** Place in the queue, from 1. */
  queuePosition?: number
  result?: unknown
  error?: string
}

/** One lane of the older store; a counter nobody told is 0 here. */
export interface WebSocketLane {
  /** Jobs waiting to start. */
  waiting: number
  /** Jobs running now. */
  active: number
  /** Minutes a job waits on average. */
  avgWaitTime: number
}

/** The three lanes the older store knows, and the workers. */
export interface WebSocketQueueStatus {
  premium: WebSocketLane
  normal: WebSocketLane
  large: WebSocketLane
  /** Workers that exist. */
  totalWorkers: number
  /** Workers with a job now. */
  activeWorkers: number
}

/** One sample of the system; a figure nobody told is 0 here. */
export interface WebSocketSystemMetrics {
  timestamp: Date
  workers: WorkerMetrics[]
  queues: WebSocketQueueStatus
  system: {
    /** Bytes. */
    totalMemoryUsage: number
    /** Percent, may exceed 100. */
    totalCpuUsage: number
    /** Load average: runnable processes. */
    systemLoad: number
  }
  performance: {
    /** Jobs finished since the server started. */
    totalJobsProcessed: number
    /** Milliseconds a job takes on average. */
    averageProcessingTime: number
    /** Fraction of jobs that fail, 0–1. */
    errorRate: number
    /** Jobs per hour. */
    throughputPerHour: number
  }
}

/** A notification in English words. */
export interface WebSocketNotification {
  id: string
  type: 'success' | 'error' | 'alert'
  title: string
  message: string
  timestamp: Date
  read: boolean
  /** Absent where it is about no job, or about several. */
  jobId?: string
}

/** What the older store's user can do: always the same functions. */
export interface WebSocketActions {
  /**
   * Signs in and opens the line. The same token again changes nothing; another one is another user, who finds nothing
   * of the former. `user`, an opaque key, tells a fresh token of the same user from another user's.
   */
  connect(token: string, user?: string): void
  /** Signs out: closes the line, and forgets the token and all that came over it. */
  disconnect(): void
  /** Asks for admin events for one more user. */
  subscribeToAdminEvents(): void
  /** Ends one such wish; the last one ends the subscription. */
  unsubscribeFromAdminEvents(): void
  /** Asks for one metrics sample, once a second at most. */
  requestSystemMetrics(): void
  markAsRead(id: string): void
  markAllAsRead(): void
  clearNotifications(): void
}

/** What the older store holds, beside what can be done with it. */
export interface WebSocketState extends WebSocketActions {
  isConnected: boolean
  connectionStatus: Connection['status']
  /** By job id; read-only, and made when it is read. It shows the jobs of now, even where an older state is kept. */
  jobProgress: Readonly<Record<string, WebSocketJobProgress>>
  /** Null until the server has told of the queues. */
  queueStatus: WebSocketQueueStatus | null
  /** Null until the server has sent a sample to somebody who may see it. */
  systemMetrics: WebSocketSystemMetrics | null
  /** Newest first. */
  notifications: WebSocketNotification[]
  /** Notifications not read. */
  unreadCount: number
}
