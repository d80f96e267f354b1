import preview from '../.storybook/preview.tsx'
import { queues } from '../mocks/build/queues.ts'
import type { Lane } from '../src/protocol/queueStatus.ts'
import { queueStandings } from '../src/widgets/QueueStatus/queueStandings.ts'
import { QueueStatusView } from '../src/widgets/QueueStatus/QueueStatusView.tsx'

const [premium, normal, large] = queues().lanes as readonly [Lane, Lane, Lane]
const many = queues({ lanes: [premium, { ...normal, waiting: 214 }, large] })

const describe = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Widgets/QueueStatus',
  component: QueueStatusView,
  tags: ['!autodocs'],
  args: { queues: many },
})

export const BusyByWaiting = meta.story({
  args: { thresholds: { busyFromWaiting: 100, degradedFromWaiting: 500 } },
  parameters: describe('More jobs wait in a queue than usual, which is no trouble yet and so has no colour.'),
})

export const DegradedByWaiting = meta.story({
  args: { thresholds: { degradedFromWaiting: 100, criticalFromWaiting: 500 } },
  parameters: describe('So many jobs wait in a queue that it will be late.'),
})

export const CriticalByUse = meta.story({
  args: {
    queues: queues({ lanes: [premium, normal, { ...large, active: 4, limit: 4, waiting: 0 }] }),
    thresholds: { busyFromUse: 0.5, degradedFromUse: 0.8, criticalFromUse: 1 },
  },
  parameters: describe('A queue whose limit is used up, for a product that wants room in it at all times.'),
})

export const WorkersOverused = meta.story({
  args: {
    queues: queues({ activeWorkers: 19, totalWorkers: 20 }),
    thresholds: { workers: { busyFromUse: 0.7, degradedFromUse: 0.9 } },
  },
  parameters: describe('The workers all queues share have hardly any room left.'),
})

export const JustBetter = meta.story({
  args: {
    standings: {
      ...queueStandings(many),
      lanes: new Map([['normal', { level: 'degraded', cause: { by: 'memory' } }]]),
    },
  },
  parameters: describe(
    'A queue has just come below its threshold: it stays marked for a moment, so as not to flicker.',
  ),
})
