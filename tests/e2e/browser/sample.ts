import type { SystemMetrics } from '../../../src/index.ts'

const startMs = Date.now()

/** What a server says of itself, `at` being the number of the sample: a minute lies between two. */
export const sample = (at: number): SystemMetrics => ({
  timestamp: startMs + at * 60_000,
  workers: [{ id: 'worker-1', status: 'busy', cpuUsage: 40 + at, memoryUsage: 2e8, lastHeartbeat: startMs }],
  system: { totalMemoryUsage: 2e9 + at * 1e8, totalCpuUsage: 30 + 5 * at, systemLoad: 0.5 },
  performance: {
    totalJobsProcessed: 100 + at,
    averageProcessingTime: 900,
    errorRate: 0.01 * at,
    throughputPerHour: 60 + at,
  },
})
