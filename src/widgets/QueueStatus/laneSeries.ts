import type { Lane } from '../../protocol/queueStatus.ts'

/** A part of a lane's bar. */
export type LaneSeries = 'active' | 'waiting' | 'delayed' | 'other' | 'failed'

// What is no count takes no room.
const jobs = (count: number | undefined): number => (count !== undefined && count > 0 && count < Infinity ? count : 0)

/** The parts of a lane's bar, from its start; what nobody told counts as none. */
export const laneSeries = (lane: Lane): readonly { series: LaneSeries; count: number }[] => [
  { series: 'active', count: jobs(lane.active) },
  { series: 'waiting', count: jobs(lane.waiting) },
  { series: 'delayed', count: jobs(lane.delayed) },
  { series: 'other', count: (lane.others ?? []).reduce((sum, { count }) => sum + jobs(count), 0) },
  { series: 'failed', count: jobs(lane.failed) },
]

/** Jobs in a lane, by all of its counters. */
export const laneJobs = (lane: Lane): number => laneSeries(lane).reduce((sum, { count }) => sum + count, 0)
