import type { QueueStatus } from '../../src/protocol/queueStatus.ts'
import { lane } from './lane.ts'

/** Builds the queues as a server writes them: three lanes with room for more, unless told otherwise. */
export const queueStatus = (overrides: Partial<QueueStatus> = {}): QueueStatus => ({
  premium: lane(1, 2, 0.4),
  normal: lane(9, 2, 4),
  large: lane(3, 1, 12),
  totalWorkers: 8,
  activeWorkers: 5,
  ...overrides,
})
