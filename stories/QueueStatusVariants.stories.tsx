import preview from '../.storybook/preview.tsx'
import { lane } from '../mocks/build/lane.ts'
import { queues } from '../mocks/build/queues.ts'
import { T0 } from '../mocks/epoch.ts'
import type { Queues } from '../src/protocol/queueStatus.ts'
import { QueueStatusView } from '../src/widgets/QueueStatus/QueueStatusView.tsx'
import { criticalQueues, fortyQueues, history, patience, talkativeQueues } from './queueSamples.ts'

const one: Queues = { lanes: [{ name: 'thumbnails', ...lane(3, 1, 0.1) }], activeWorkers: 1, totalWorkers: 2 }
const trends = new Map([
  ['premium', 0],
  ['normal', 12],
  ['large', -2],
])

const describe = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Widgets/QueueStatus',
  component: QueueStatusView,
  tags: ['!autodocs'],
  args: { queues: queues(), thresholds: patience },
})

export const Table = meta.story({
  args: { variant: 'table', queues: talkativeQueues, history, laneTrends: trends, waitingPerMinute: 10 },
  parameters: describe('All that the server tells of each queue, in columns that appear only where one is told.'),
})

export const TableCritical = meta.story({
  args: { variant: 'table', queues: criticalQueues, history },
  parameters: describe('Two of three queues wait too long: each says by how much below its name.'),
})

export const TableOneQueue = meta.story({
  args: { variant: 'table', queues: one },
  parameters: describe('A server with one queue.'),
})

export const TableFortyQueues = meta.story({
  args: { variant: 'table', queues: fortyQueues },
  parameters: describe('Forty queues: the head stays in sight and sorts, and one can search.'),
})

export const Inline = meta.story({
  args: { variant: 'inline', waitingPerMinute: 12 },
  parameters: describe('In the header of a page or beside a button: one line that says whether one has to wait.'),
})

export const InlineCritical = meta.story({
  args: { variant: 'inline', queues: criticalQueues, waitingPerMinute: -20 },
  parameters: describe('The same line while jobs wait far too long.'),
})

export const InlineNotToldYet = meta.story({
  args: { variant: 'inline', queues: undefined },
  parameters: describe('The same line before the server has told anything.'),
})

export const InlineStale = meta.story({
  args: { variant: 'inline', freshness: 'stale', asOf: T0 - 130_000 },
  parameters: describe('The same line while the page is not connected.'),
})

export const Wall = meta.story({
  args: { variant: 'wall', waitingPerMinute: -4 },
  parameters: describe('On a screen on the wall, to be read from three metres: all is well, so nothing has a colour.'),
})

export const WallCritical = meta.story({
  args: { variant: 'wall', queues: criticalQueues, waitingPerMinute: 12 },
  parameters: describe('On the wall while jobs wait far too long: what needs somebody comes first, and has a colour.'),
})

export const WallOneQueue = meta.story({
  args: { variant: 'wall', queues: one },
  parameters: describe('On the wall with one queue.'),
})

export const WallFortyQueues = meta.story({
  args: { variant: 'wall', queues: fortyQueues },
  parameters: describe('On the wall with forty queues: those that need somebody, and how many more there are.'),
})

export const WallStale = meta.story({
  args: { variant: 'wall', queues: criticalQueues, freshness: 'stale', asOf: T0 - 130_000 },
  parameters: describe('On the wall after the line was lost: nothing has a colour that may no longer be true.'),
})

export const WallNoWorkers = meta.story({
  args: { variant: 'wall', queues: queues({ activeWorkers: 0, totalWorkers: 0 }) },
  parameters: describe('On the wall while no worker runs.'),
})
