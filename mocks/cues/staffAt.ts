import type { WorkerMetrics } from '../../src/protocol/systemMetrics.ts'
import { worker } from '../build/worker.ts'
import { T0 } from '../epoch.ts'
import { grain, wander } from '../grain.ts'

/** How the system fares at a moment. */
export interface Fare {
  /** How strained it is: 0 = an ordinary moment, 1 = as bad as it gets. */
  strain: number
  /** Jobs that failed because of it so far, for each worker. */
  lost?: number
  /** Milliseconds since the scenario began, at which worker 4 fell silent; absent while it answers. */
  silentSince?: number
}

/** A worker as these scenarios tell of it: every figure there. */
type Told = WorkerMetrics & { cpuUsage: number; memoryUsage: number }

const workers = 6
const millisPerJob = 26_000
const silent = 4

function workerAt(place: number, at: number, { strain, lost = 0, silentSince }: Fare): Told {
  const isGone = place === silent && silentSince !== undefined
  const seenAt = isGone ? silentSince : at
  const done = Math.floor(seenAt / millisPerJob + grain(place, 1))
  const isBusy = wander(place, seenAt / 45_000) < 0.62 + 0.4 * strain
  const { currentJobId: _, ...usual } = worker()
  return {
    ...usual,
    id: `worker-${place}`,
    status: isGone ? 'offline' : isBusy ? 'busy' : 'idle',
    jobsProcessed: 280 + place * 17 + done,
    jobsFailed: (place % 3) + lost,
    memoryUsage: Math.round(2.6e8 + 1.8e8 * wander(place + 20, seenAt / 60_000) + 1.2e8 * strain),
    cpuUsage: isGone ? 0 : isBusy ? Math.round(24 + 18 * wander(place + 40, seenAt / 20_000) + 26 * strain) : 1,
    uptime: 86_400 + Math.floor(seenAt / 1_000),
    lastHeartbeat: T0 + seenAt - 500 * place,
    ...(isBusy && !isGone && { currentJobId: `doc-${4_200 + done * workers + place}` }),
  }
}

/** The workers `at` milliseconds into a scenario. */
export const staffAt = (at: number, fare: Fare): readonly Told[] =>
  Array.from({ length: workers }, (_, i) => workerAt(i + 1, at, fare))
