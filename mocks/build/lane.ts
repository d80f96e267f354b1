import type { LaneStatus } from '../../src/protocol/queueStatus.ts'

/** Builds the counters of one lane: jobs waiting, jobs running, minutes a job waits. */
export const lane = (waiting: number, active: number, avgWaitTime: number): LaneStatus => ({
  waiting,
  active,
  avgWaitTime,
})
