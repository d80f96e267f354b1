import type { Lane, Queues } from '../../protocol/queueStatus.ts'
import { laneStanding } from './laneStanding.ts'
import type { LaneStanding } from './laneStanding.ts'
import { thresholdsOf } from './queueThresholds.ts'
import type { QueueThresholds } from './queueThresholds.ts'

/** How each lane stands, by its name, and the workers they share. */
export interface QueueStandings {
  lanes: ReadonlyMap<string, LaneStanding>
  workers: LaneStanding
}

/** Judges each lane and the workers as they are now, without regard to how they were. */
export const queueStandings = (queues: Queues, thresholds: QueueThresholds = {}): QueueStandings => ({
  lanes: new Map(queues.lanes.map((lane) => [lane.name, laneStanding(lane, thresholdsOf(lane.name, thresholds))])),
  workers: laneStanding(workersLane(queues), thresholds.workers),
})

/** The workers as a lane whose limit is all of them, so that they are judged alike. */
export const workersLane = ({ activeWorkers, totalWorkers }: Queues): Lane => ({
  name: '',
  ...(activeWorkers !== undefined && { active: activeWorkers }),
  ...(totalWorkers && { limit: totalWorkers }),
})
