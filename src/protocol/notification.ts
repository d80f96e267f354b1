interface NotificationBase {
  /** For a job: job, attempt and status, so that a repeat is the same notification. */
  id: string
  /** Epoch milliseconds, page clock. */
  at: number
  /** The person has had it on screen. */
  seen: boolean
  /** The person has dealt with it. */
  read: boolean
  /** A toast is due or on screen. */
  toast: boolean
  /** The person has put it away: it is listed under what is archived alone. */
  archived?: boolean
}

/** How the jobs ended that another one is made of. */
export interface PartCounts {
  completed: number
  failed: number
}

export interface JobNotification extends NotificationBase {
  kind: 'completed' | 'failed'
  jobId: string
  attempt: number
  name?: string
  error?: string
  errorCode?: string
  resultUrl?: string
  /** Of a job that is made of others: none of these is told of by itself. */
  parts?: PartCounts
}

export interface AlertNotification extends NotificationBase {
  kind: 'alert'
  severity: 'info' | 'warning' | 'critical'
  title?: string
  message: string
}

/** One line for all that ended while nobody was told of each: out of sight, or too many at once. */
export interface DigestNotification extends NotificationBase {
  kind: 'digest'
  /** Why they are told together; `away` where it is absent. */
  cause?: 'away' | 'burst'
  /** Epoch milliseconds, page clock: when the absence or the burst began, where that is known. */
  from?: number
  /** Jobs that completed. */
  completed: number
  /** Jobs that failed. */
  failed: number
}

export type StatusNotification = JobNotification | AlertNotification | DigestNotification
