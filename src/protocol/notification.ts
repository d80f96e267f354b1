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
}

export interface JobNotification extends NotificationBase {
  kind: 'completed' | 'failed'
  jobId: string
  attempt: number
  name?: string
  error?: string
  errorCode?: string
  resultUrl?: string
}

export interface AlertNotification extends NotificationBase {
  kind: 'alert'
  severity: 'info' | 'warning' | 'critical'
  title?: string
  message: string
}

/** One line for all that ended while the line was down. */
export interface DigestNotification extends NotificationBase {
  kind: 'digest'
  /** Jobs that completed. */
  completed: number
  /** Jobs that failed. */
  failed: number
}

export type StatusNotification = JobNotification | AlertNotification | DigestNotification
