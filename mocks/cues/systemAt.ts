import type { SystemMetrics, WorkerMetrics } from '../../src/protocol/systemMetrics.ts'
import { lane } from '../build/lane.ts'
import { queueStatus } from '../build/queueStatus.ts'
import { systemMetrics } from '../build/systemMetrics.ts'
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

const workers = 6
const millisPerJob = 26_000
const silent = 4

const round = (value: number, digits = 0): number => Number(value.toFixed(digits))

function workerAt(place: number, at: number, { strain, lost = 0, silentSince }: Fare): WorkerMetrics {
  const isGone = place === silent && silentSince !== undefined
  const seenAt = isGone ? silentSince : at
  const done = Math.floor(seenAt / millisPerJob + grain(place, 1))
  const isBusy = wander(place, seenAt / 45_000) < 0.62 + 0.4 * strain
  const { currentJobId: _, ...known } = worker({
    id: `worker-${place}`,
    status: isGone ? 'offline' : isBusy ? 'busy' : 'idle',
    jobsProcessed: 280 + place * 17 + done,
    jobsFailed: (place % 3) + lost,
    memoryUsage: round(2.6e8 + 1.8e8 * wander(place + 20, seenAt / 60_000) + 1.2e8 * strain),
    cpuUsage: isGone ? 0 : isBusy ? round(24 + 18 * wander(place + 40, seenAt / 20_000) + 26 * strain) : 1,
    uptime: 86_400 + Math.floor(seenAt / 1_000),
    lastHeartbeat: T0 + seenAt - 500 * place,
  })
  return isBusy && !isGone ? { ...known, currentJobId: `doc-${4_200 + done * workers + place}` } : known
}

/** The sample a server sends `at` milliseconds into a scenario: figures that wander as real ones do, always the same. */
export function systemAt(at: number, fare: Fare): SystemMetrics {
  const { strain } = fare
  const staff = Array.from({ length: workers }, (_, i) => workerAt(i + 1, at, fare))
  const busy = staff.filter(({ status }) => status === 'busy').length
  const [premium, large] = [Math.floor(busy / 3), Math.floor(busy / 4)]
  const cpu = staff.reduce((sum, { cpuUsage = 0 }) => sum + cpuUsage, 0)
  const inLane = (seed: number, usual: number, strained: number): number =>
    Math.round(usual * wander(seed, at / 90_000) + strained * strain)
  return systemMetrics({
    timestamp: T0 + at,
    workers: staff,
    queues: queueStatus({
      premium: lane(inLane(61, 3, 5), premium, round(0.4 + strain, 1)),
      normal: lane(inLane(62, 14, 60), busy - premium - large, round(4 + 18 * strain, 1)),
      large: lane(inLane(63, 5, 16), large, round(12 + 30 * strain, 1)),
      totalWorkers: staff.filter(({ status }) => status !== 'offline').length,
      activeWorkers: busy,
    }),
    system: {
      totalMemoryUsage: staff.reduce((sum, { memoryUsage = 0 }) => sum + memoryUsage, 0),
      totalCpuUsage: cpu,
      systemLoad: round(cpu / 80 + 0.3 * wander(64, at / 30_000), 2),
    },
    performance: {
      totalJobsProcessed: 18_204 + Math.floor(at / 8_600),
      averageProcessingTime: round(13_400 + 1_800 * wander(65, at / 120_000) + 16_000 * strain),
      errorRate: round(0.008 + 0.008 * wander(66, at / 90_000) + 0.17 * strain, 4),
      throughputPerHour: round(404 + 48 * wander(67, at / 100_000) - 190 * strain),
    },
  })
}
