import { isHeld } from '../../protocol/queueStatus.ts'
import type { Queues } from '../../protocol/queueStatus.ts'
import type { LaneStanding } from './laneStanding.ts'

/**
 * How the queues are, in a word: `unknown` where the server has not said enough to tell, `paused` and `held` where no
 * lane may start a job, `degraded` and `critical` where a lane has crossed its threshold.
 */
export type QueueLoad =
  | 'unknown'
  | 'idle'
  | 'ok'
  | 'busy'
  | 'atCapacity'
  | 'noWorkers'
  | 'paused'
  | 'held'
  | 'degraded'
  | 'critical'

// From three workers in four on, a burst will have to wait.
const busyFrom = 0.75

const total = (counts: readonly (number | undefined)[]) => {
  const told = counts.filter((count) => count !== undefined && Number.isFinite(count))
  return told.length > 0 ? told.reduce<number>((sum, count) => sum + (count ?? 0), 0) : undefined
}

/** Sums the jobs of all lanes; a counter that no lane told stays absent. */
export function totalJobs({ lanes }: Pick<Queues, 'lanes'>): {
  waiting: number | undefined
  active: number | undefined
} {
  return { waiting: total(lanes.map((lane) => lane.waiting)), active: total(lanes.map((lane) => lane.active)) }
}

/** Fraction of the workers that have a job, 0–1; absent without workers or where nobody told. */
export function workerUse({ activeWorkers, totalWorkers }: Queues): number | undefined {
  if (activeWorkers === undefined || !totalWorkers) return undefined
  const use = activeWorkers / totalWorkers
  return Number.isFinite(use) ? Math.min(1, Math.max(0, use)) : undefined
}

/** Reads the load of the queues from their jobs and workers, and from how each lane and the workers stand. */
export function queueLoad(queues: Queues, standings: readonly LaneStanding[] = []): QueueLoad {
  const { lanes } = queues
  // Someone wants it so: whatever else is true follows from that.
  if (lanes.length > 0 && lanes.every(isHeld)) return lanes.every((lane) => lane.paused) ? 'paused' : 'held'
  if (queues.totalWorkers === 0) return 'noWorkers'
  if (standings.some(({ level }) => level === 'critical')) return 'critical'
  if (standings.some(({ level }) => level === 'degraded')) return 'degraded'
  const load = loadOfWorkers(queues)
  const hasRoom = load === 'ok' || load === 'idle' || load === 'unknown'
  return hasRoom && standings.some(({ level }) => level === 'busy') ? 'busy' : load
}

function loadOfWorkers(queues: Queues): QueueLoad {
  const { active } = totalJobs(queues)
  // No worker could take what waits in a lane that is held.
  const { waiting } = totalJobs({ lanes: queues.lanes.filter((lane) => !isHeld(lane)) })
  const use = workerUse(queues)
  if (use === undefined && waiting === undefined && active === undefined) return 'unknown'
  if (use === undefined) return waiting ? 'busy' : active ? 'ok' : 'idle'
  if (use === 1) return waiting ? 'atCapacity' : 'busy'
  if (use >= busyFrom) return 'busy'
  return use > 0 || waiting || active ? 'ok' : 'idle'
}
