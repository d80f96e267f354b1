import type { WorkerMetrics } from '../../src/protocol/systemMetrics.ts'
import { T0 } from '../epoch.ts'

/** Builds one worker: busy with the annual report, unless told otherwise. */
export const worker = (overrides: Partial<WorkerMetrics> = {}): WorkerMetrics => ({
  id: 'worker-1',
  status: 'busy',
  currentJobId: 'report',
  jobsProcessed: 312,
  jobsFailed: 4,
  memoryUsage: 412_000_000,
  cpuUsage: 64,
  uptime: 86_400,
  lastHeartbeat: T0 - 2_000,
  ...overrides,
})
