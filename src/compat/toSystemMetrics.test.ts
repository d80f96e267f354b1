import { expect, test } from 'vitest'
import { toSystemMetrics } from './toSystemMetrics.ts'

test('a sample has its time as a Date, and every figure', () => {
  const workers = [{ id: 'w1', cpuUsage: 12 }]
  const system = { totalMemoryUsage: 1024, systemLoad: 0.5 }
  const metrics = toSystemMetrics({ timestamp: 5_000, workers, system, performance: { errorRate: 0.02 } })
  const empty = { waiting: 0, active: 0, avgWaitTime: 0 }
  expect(metrics).toEqual({
    timestamp: new Date(5_000),
    workers,
    queues: { premium: empty, normal: empty, large: empty, totalWorkers: 0, activeWorkers: 0 },
    system: { totalMemoryUsage: 1024, totalCpuUsage: 0, systemLoad: 0.5 },
    performance: { totalJobsProcessed: 0, averageProcessingTime: 0, errorRate: 0.02, throughputPerHour: 0 },
  })
})
