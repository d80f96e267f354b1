import type { SystemMetrics } from '../../src/protocol/systemMetrics.ts'
import { systemMetrics } from '../build/systemMetrics.ts'
import { T0 } from '../epoch.ts'
import { wander } from '../grain.ts'
import type { Fare } from './fare.ts'
import { queuesAt } from './queuesAt.ts'
import { staffAt } from './staffAt.ts'
import { withLaneDetails } from './withLaneDetails.ts'

const round = (value: number, digits = 0): number => Number(value.toFixed(digits))

/** The sample a server sends `at` milliseconds into a scenario: figures that wander as real ones do, always the same. */
export function systemAt(at: number, fare: Fare): SystemMetrics {
  const { strain, quiet = 0, seed = 0, finished = Math.floor(at / 8_600) } = fare
  const drift = (figure: number, position: number): number => wander(figure + 1_000 * seed, position)
  const staff = staffAt(at, fare)
  const cpu = staff.reduce((sum, { cpuUsage }) => sum + cpuUsage, 0)
  return systemMetrics({
    timestamp: T0 + at,
    workers: staff,
    queues: queuesAt(at, fare),
    system: {
      totalMemoryUsage: staff.reduce((sum, { memoryUsage }) => sum + memoryUsage, 0),
      totalCpuUsage: cpu,
      systemLoad: round(cpu / 80 + 0.3 * drift(64, at / 30_000), 2),
    },
    performance: {
      totalJobsProcessed: 18_204 + finished,
      averageProcessingTime: round(13_400 + 1_800 * drift(65, at / 120_000) + 16_000 * strain),
      errorRate: round(0.008 + 0.008 * drift(66, at / 90_000) + 0.17 * strain, 4),
      throughputPerHour: round((404 + 48 * drift(67, at / 100_000) - 190 * strain) * (1 - 0.9 * quiet)),
    },
  })
}

/** The same from a server that counts more of its lanes. */
export function systemInDetail(at: number, fare: Fare): SystemMetrics {
  const sample = systemAt(at, fare)
  return { ...sample, queues: withLaneDetails(sample.queues ?? {}, at, fare) }
}
