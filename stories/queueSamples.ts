import { lane as counters } from '../mocks/build/lane.ts'
import { queues } from '../mocks/build/queues.ts'
import { T0 } from '../mocks/epoch.ts'
import type { Lane, Queues } from '../src/protocol/queueStatus.ts'
import type { QueueThresholds } from '../src/widgets/QueueStatus/queueThresholds.ts'
import type { SparkPoint } from '../src/widgets/sparkline/sparklinePath.ts'

const minute = 60_000
const names = ['invoices', 'receipts', 'contracts', 'scans', 'archive', 'thumbnails', 'translations', 'signatures']

/** How long people of this product may wait. */
export const patience: QueueThresholds = {
  degradedAfterMs: 10 * minute,
  criticalAfterMs: 30 * minute,
  lanes: { large: { degradedAfterMs: 60 * minute, criticalAfterMs: 240 * minute } },
}

/** Forty queues, of which three wait for too long by `patience`. */
export const fortyQueues: Queues = {
  lanes: Array.from({ length: 40 }, (_, i) => ({
    name: `${names[i % 8]}-${Math.floor(i / 8) + 1}`,
    ...counters((i * 37) % 101, i % 4, (i * 13) % 9),
    ...(i % 17 === 5 && { oldestWaitingMs: (8 + i) * minute }),
  })),
  totalWorkers: 96,
  activeWorkers: 60,
}

const [premium, normal, large] = queues().lanes as readonly [Lane, Lane, Lane]

/** Three queues of which one has a job that has waited far too long, and another one that waits longer than it should. */
export const criticalQueues: Queues = queues({
  lanes: [
    { ...premium, waiting: 6, oldestWaitingMs: 42 * minute, avgWaitTime: 18 },
    { ...normal, waiting: 86, oldestWaitingMs: 25 * minute, avgWaitTime: 16 },
    large,
  ],
  activeWorkers: 8,
})

/** Three queues of a server that tells all it knows. */
export const talkativeQueues: Queues = queues({
  lanes: [
    { ...premium, delayed: 0, failed: 0, oldestWaitingMs: 40_000, waitP50Ms: 9_000, waitP95Ms: 41_000 },
    {
      ...normal,
      delayed: 24,
      failed: 3,
      oldestWaitingMs: 6 * minute,
      waitP50Ms: 3 * minute,
      waitP95Ms: 8 * minute,
      others: [
        { name: 'prioritized', count: 2 },
        { name: 'waiting-children', count: 5 },
      ],
    },
    { ...large, failed: 12, oldestWaitingMs: 19 * minute, waitP50Ms: 11 * minute, waitP95Ms: 31 * minute },
  ],
})

/** Ten minutes of a queue that comes to `last`; the minutes from `lostFrom` to `lostTo` are not known. */
export const tenMinutes = (last: number, sway: number, lostFrom = 0, lostTo = 0): readonly SparkPoint[] =>
  Array.from({ length: 60 }, (_, i) => {
    const minutes = i / 6
    const isLost = minutes > lostFrom && minutes < lostTo
    const wave = Math.sin(i / 4) + Math.sin(i / 9 + 1)
    const value = Math.max(0, Math.round(last + ((59 - i) / 59) * sway * wave))
    return { at: T0 - (59 - i) * 10_000, value: isLost ? undefined : value }
  })

/** How the lanes of `queues` stood in the last ten minutes. */
export const history = new Map([
  ['premium', tenMinutes(1, 3)],
  ['normal', tenMinutes(9, 8)],
  ['large', tenMinutes(3, 1)],
])
