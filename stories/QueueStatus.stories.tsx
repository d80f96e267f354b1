import preview from '../.storybook/preview.tsx'
import { lane as counters } from '../mocks/build/lane.ts'
import { queues as ordinary } from '../mocks/build/queues.ts'
import { T0 } from '../mocks/epoch.ts'
import type { Lane, Queues } from '../src/protocol/queueStatus.ts'
import { QueueStatusView } from '../src/widgets/QueueStatus/QueueStatusView.tsx'
import { fortyQueues } from './queueSamples.ts'

const lane = (name: string, ...figures: Parameters<typeof counters>): Lane => ({ name, ...counters(...figures) })

const queues = (lanes: readonly Lane[], activeWorkers: number, totalWorkers: number): Queues => ({
  lanes,
  activeWorkers,
  totalWorkers,
})

const healthy = ordinary()

const describe = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Widgets/QueueStatus',
  component: QueueStatusView,
  tags: ['!autodocs'],
  args: { queues: healthy },
})

export const Healthy = meta.story({
  parameters: describe('Jobs run and wait as usual; there is room for more.'),
})

export const Idle = meta.story({
  args: { queues: queues([lane('premium', 0, 0, 0), lane('normal', 0, 0, 0), lane('large', 0, 0, 0)], 0, 8) },
  parameters: describe('Nothing runs and nothing waits, as in the middle of the night.'),
})

export const Busy = meta.story({
  args: { queues: queues([lane('premium', 2, 3, 0.8), lane('normal', 28, 3, 9), lane('large', 7, 1, 24)], 7, 8) },
  parameters: describe('Most workers have a job: a new one may have to wait a little.'),
})

export const AtCapacity = meta.story({
  args: {
    queues: queues([lane('premium', 12, 4, 3.2), lane('normal', 1240, 3, 95), lane('large', 86, 1, 1500)], 8, 8),
  },
  parameters: describe('Every worker has a job and more are waiting, as after a mass upload.'),
})

export const NoWorkers = meta.story({
  args: { queues: queues([lane('premium', 1, 0, 3), lane('normal', 14, 0, 21), lane('large', 2, 0, 30)], 0, 0) },
  parameters: describe('All workers are gone, say during a deployment: waiting jobs cannot start.'),
})

export const WorkersNotTold = meta.story({
  args: { queues: { lanes: healthy.lanes } },
  parameters: describe('The server tells its lanes but not its workers: not told is not zero.'),
})

export const CountersNotTold = meta.story({
  args: {
    queues: {
      lanes: [{ name: 'premium', waiting: 4 }, { name: 'normal', active: 0 }, { name: 'large' }],
      totalWorkers: 4,
    },
  },
  parameters: describe('The server leaves some counters out; each missing one says so and the others stay.'),
})

export const OneQueue = meta.story({
  args: { queues: queues([lane('thumbnails', 3, 1, 0.1)], 1, 2) },
  parameters: describe('A server with one queue, under a name of its own.'),
})

export const ThreeQueues = meta.story({
  args: { queues: queues([lane('emails', 0, 0, 0), lane('reports', 6, 2, 1.5), lane('imports', 2, 2, 8)], 4, 6) },
  parameters: describe('A server with three queues under names of its own.'),
})

export const FortyQueues = meta.story({
  args: { queues: fortyQueues },
  parameters: describe('A server with a queue for every kind of work: one can search, sort, and see only problems.'),
})

export const OrderedByTheProduct = meta.story({
  args: { order: ['large', 'premium'] },
  parameters: describe('The product has its own order of the queues; one that it does not name comes last.'),
})

export const NamedByTheProduct = meta.story({
  args: {
    queues: healthy,
    laneLabels: { premium: 'Priority', normal: 'Standard', large: 'Documents of more than five hundred pages' },
  },
  parameters: describe('The product has its own names for the lanes, one of them long.'),
})

export const Empty = meta.story({
  args: { queues: queues([], 0, 4) },
  parameters: describe('The server is there and has no queue at all.'),
})

export const NotToldYet = meta.story({
  args: { queues: undefined },
  parameters: describe('The page has just opened and the first figures are on their way.'),
})

export const Late = meta.story({
  args: { freshness: 'late', asOf: T0 - 48_000 },
  parameters: describe('The line is up, yet the server has sent nothing for longer than usual.'),
})

export const Stale = meta.story({
  args: { freshness: 'stale', asOf: T0 - 130_000 },
  parameters: describe('The line is down: the last figures stay, marked with their time.'),
})
