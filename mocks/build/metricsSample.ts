import type { MetricsSample } from '../../src/protocol/systemMetrics.ts'
import { T0 } from '../epoch.ts'
import { queues } from './queues.ts'
import { worker } from './worker.ts'

/** Builds one sample of the system as the state holds it: an ordinary moment, unless told otherwise. */
export const metricsSample = (overrides: Partial<MetricsSample> = {}): MetricsSample => ({
  timestamp: T0,
  workers: [worker()],
  queues: queues(),
  system: { totalMemoryUsage: 1_840_000_000, totalCpuUsage: 148, systemLoad: 1.9 },
  performance: {
    totalJobsProcessed: 18_204,
    averageProcessingTime: 14_200,
    errorRate: 0.012,
    throughputPerHour: 420,
  },
  ...overrides,
})
