import type { MetricsSample } from '../protocol/systemMetrics.ts'
import { rememberBy } from './rememberBy.ts'
import { toQueueStatus } from './toQueueStatus.ts'
import type { WebSocketSystemMetrics } from './webSocketState.ts'

const noQueues = { lanes: [] }

/** A sample in the older shape, whose readers expect every figure to be there. */
export const toSystemMetrics = rememberBy(
  ({ timestamp, workers = [], queues = noQueues, system, performance }: MetricsSample): WebSocketSystemMetrics => ({
    timestamp: new Date(timestamp),
    workers: [...workers],
    queues: toQueueStatus(queues),
    system: {
      totalMemoryUsage: system.totalMemoryUsage ?? 0,
      totalCpuUsage: system.totalCpuUsage ?? 0,
      systemLoad: system.systemLoad ?? 0,
    },
    performance: {
      totalJobsProcessed: performance.totalJobsProcessed ?? 0,
      averageProcessingTime: performance.averageProcessingTime ?? 0,
      errorRate: performance.errorRate ?? 0,
      throughputPerHour: performance.throughputPerHour ?? 0,
    },
  }),
)
