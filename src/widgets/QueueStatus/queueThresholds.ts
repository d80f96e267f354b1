/** From when a lane is not as it should be, by each thing that can be told of it; what is absent decides nothing. */
export interface LaneThresholds {
  /** Milliseconds a job may wait before its lane is busy. */
  busyAfterMs?: number | undefined
  /** Milliseconds a job may wait before its lane is degraded. */
  degradedAfterMs?: number | undefined
  /** Milliseconds a job may wait before its lane is critical. */
  criticalAfterMs?: number | undefined
  /** Waiting jobs from which a lane is busy. */
  busyFromWaiting?: number | undefined
  /** Waiting jobs from which a lane is degraded. */
  degradedFromWaiting?: number | undefined
  /** Waiting jobs from which a lane is critical. */
  criticalFromWaiting?: number | undefined
  /** Fraction of a lane's limit that runs from which it is busy, 0–1. */
  busyFromUse?: number | undefined
  /** Fraction of a lane's limit that runs from which it is degraded, 0–1. */
  degradedFromUse?: number | undefined
  /** Fraction of a lane's limit that runs from which it is critical, 0–1. */
  criticalFromUse?: number | undefined
}

/** From when workers are used more than they should be: fractions of them that have a job, 0–1. */
export type WorkerThresholds = Pick<LaneThresholds, 'busyFromUse' | 'degradedFromUse' | 'criticalFromUse'>

/** From when queues are not as they should be: for all lanes, for some by name, and for the workers they share. */
export interface QueueThresholds extends LaneThresholds {
  lanes?: Readonly<Record<string, LaneThresholds>> | undefined
  workers?: WorkerThresholds | undefined
}

/** The thresholds of one lane: its own before those of all. */
export const thresholdsOf = (name: string, { lanes, workers: _, ...all }: QueueThresholds): LaneThresholds =>
  lanes && Object.hasOwn(lanes, name) ? { ...all, ...lanes[name] } : all
