import type { SystemMetrics } from '../../src/protocol/systemMetrics.ts'
import { metricsSample } from './metricsSample.ts'
import { queueStatus } from './queueStatus.ts'

/** Builds one sample of the system as a server writes it: an ordinary moment, unless told otherwise. */
export function systemMetrics(overrides: Partial<SystemMetrics> = {}): SystemMetrics {
  const { queues: _, ...figures } = metricsSample()
  return { ...figures, queues: queueStatus(), ...overrides }
}
