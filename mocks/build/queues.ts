import type { Queues } from '../../src/protocol/queueStatus.ts'
import { lane } from './lane.ts'

/** Builds the queues as the state holds them: three lanes with room for more, unless told otherwise. */
export const queues = (overrides: Partial<Queues> = {}): Queues => ({
  lanes: [
    { name: 'premium', ...lane(1, 2, 0.4) },
    { name: 'normal', ...lane(9, 2, 4) },
    { name: 'large', ...lane(3, 1, 12) },
  ],
  totalWorkers: 8,
  activeWorkers: 5,
  ...overrides,
})
