/** How much is kept: an endless stream runs in constant memory. */
export interface Bounds {
  /** Jobs that have ended; the oldest go first. */
  finishedJobs: number
  /** Jobs in all; past it the ones heard of first go, ended ones before others. */
  jobs: number
  notifications: number
  /** Ends within a second that are told one by one; more of them become one line. */
  toastsPerSecond: number
  /** Metrics samples; the figures of a day are kept apart, in `metricsSeries`, and need no bound. */
  metricsHistory: number
  /** Events kept back for a snapshot that is due. */
  heldEvents: number
}

export const defaultBounds: Bounds = {
  finishedJobs: 1_000,
  jobs: 100_000,
  notifications: 200,
  toastsPerSecond: 5,
  metricsHistory: 300,
  heldEvents: 20_000,
}
