/** A counter of a lane that has no field of its own, by the server's name for it. */
export interface LaneCounter {
  name: string
  count: number
}

/** The counters of one lane, as a server writes them; any other number in it is shown by its name. */
export interface LaneStatus {
  /** Jobs waiting to start. */
  waiting: number
  /** Jobs running now. */
  active: number
  /** Minutes a job waits on average. */
  avgWaitTime: number
  /** Milliseconds the oldest waiting job has waited. */
  oldestWaitingMs?: number
  /** Jobs whose time to start has not come. */
  delayed?: number
  /** Jobs that failed and are kept. */
  failed?: number
  /** Milliseconds that half of the jobs waited at most. */
  waitP50Ms?: number
  /** Milliseconds that 95 of 100 jobs waited at most. */
  waitP95Ms?: number
  /** Milliseconds that 99 of 100 jobs waited at most. */
  waitP99Ms?: number
  /** Jobs that may run at once; 0 lets none start. */
  limit?: number
  /** No job starts until the lane is resumed. */
  paused?: boolean
}

/** The queues as a server writes them: the three lanes of the preset, and any other by name. */
export interface QueueStatus {
  premium?: LaneStatus
  normal?: LaneStatus
  large?: LaneStatus
  /** Workers that exist. */
  totalWorkers?: number
  /** Workers with a job now. */
  activeWorkers?: number
  [lane: string]: LaneStatus | number | undefined
}

/** One lane after the gate; a counter nobody told is absent, which is not zero. */
export interface Lane {
  name: string
  /** Jobs waiting to start. */
  waiting?: number
  /** Jobs running now. */
  active?: number
  /** Minutes a job waits on average. */
  avgWaitTime?: number
  /** Milliseconds the oldest waiting job has waited. */
  oldestWaitingMs?: number
  /** Jobs whose time to start has not come. */
  delayed?: number
  /** Jobs that failed and are kept. */
  failed?: number
  /** Milliseconds that half of the jobs waited at most. */
  waitP50Ms?: number
  /** Milliseconds that 95 of 100 jobs waited at most. */
  waitP95Ms?: number
  /** Milliseconds that 99 of 100 jobs waited at most. */
  waitP99Ms?: number
  /** Jobs that may run at once; 0 lets none start. */
  limit?: number
  /** No job starts until the lane is resumed. */
  paused?: boolean
  /** What else the server counts in it, in its order. */
  others?: readonly LaneCounter[]
}

/** True of a lane in which no job may start: someone wants it so, and its waiting jobs are no sign of trouble. */
export const isHeld = ({ paused, limit }: Lane): boolean => paused === true || limit === 0

/** The queues after the gate: lanes in the server's order. */
export interface Queues {
  lanes: readonly Lane[]
  /** Workers that exist. */
  totalWorkers?: number
  /** Workers with a job now. */
  activeWorkers?: number
}
