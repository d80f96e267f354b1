import { expect } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { queues } from '../mocks/build/queues.ts'
import type { Lane } from '../src/protocol/queueStatus.ts'
import { QueueStatusView } from '../src/widgets/QueueStatus/QueueStatusView.tsx'
import { criticalQueues, patience } from './queueSamples.ts'

const minute = 60_000
const [premium, normal, large] = queues().lanes as readonly [Lane, Lane, Lane]

const describe = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Widgets/QueueStatus',
  component: QueueStatusView,
  tags: ['!autodocs'],
  args: {
    queues: queues(),
    thresholds: patience,
  },
})

export const DegradedByAge = meta.story({
  args: { queues: queues({ lanes: [premium, { ...normal, oldestWaitingMs: 14 * minute }, large] }) },
  parameters: describe('There is room, and yet one job has waited longer than the product promises for its queue.'),
})

export const DegradedOnAverage = meta.story({
  args: { queues: queues({ lanes: [premium, { ...normal, waiting: 40, avgWaitTime: 12 }, large] }) },
  parameters: describe('The server does not tell how old its oldest job is, so the average stands in for it.'),
})

export const Critical = meta.story({
  args: {
    queues: criticalQueues,
  },
  parameters: describe('Jobs have waited far too long: each queue says by how much, the worst decides the word above.'),
})

export const Paused = meta.story({
  args: {
    queues: queues({
      lanes: [premium, normal, large].map((lane) => ({ ...lane, active: 0, paused: true })),
      activeWorkers: 0,
    }),
  },
  parameters: describe(
    'Someone has paused every queue, as for a deployment. It is on purpose, so nothing is alarming.',
  ),
})

export const PartlyPaused = meta.story({
  args: { queues: queues({ lanes: [premium, normal, { ...large, active: 0, waiting: 31, paused: true }] }) },
  parameters: describe('One queue is paused and fills up, the others work as usual.'),
})

export const ZeroLimit = meta.story({
  args: { queues: queues({ lanes: [premium, normal, { ...large, active: 0, waiting: 14, limit: 0 }] }) },
  parameters: describe('A queue has a limit of nought: no job of it may start, though workers are free.'),
})

export const OnHold = meta.story({
  args: {
    queues: queues({
      lanes: [
        { ...premium, limit: 0 },
        { ...normal, paused: true },
        { ...large, limit: 0 },
      ].map((lane) => ({
        ...lane,
        active: 0,
      })),
      activeWorkers: 0,
    }),
  },
  parameters: describe('No queue may start a job, some because they are paused and some because of their limit.'),
})

export const AtItsLimit = meta.story({
  args: { queues: queues({ lanes: [premium, normal, { ...large, active: 2, waiting: 5, limit: 2 }] }) },
  parameters: describe('Jobs wait though workers are free, since no more of this queue may run at once.'),
})

export const Draining = meta.story({
  args: {
    queues: queues({ lanes: [premium, { ...normal, waiting: 62, active: 5 }, large], activeWorkers: 8 }),
    waitingPerMinute: -11,
  },
  parameters: describe('After a rush: fewer wait from minute to minute, and it says when none will.'),
})

export const Growing = meta.story({
  args: {
    queues: queues({ lanes: [premium, { ...normal, waiting: 62, active: 5 }, large], activeWorkers: 8 }),
    waitingPerMinute: 12,
  },
  parameters: describe('More jobs come than the workers can take.'),
})

export const Steady = meta.story({
  args: { waitingPerMinute: 0 },
  parameters: describe('As many jobs come as are done.'),
})

export const Mine = meta.story({
  args: { mine: [{ lane: 'normal', position: 3, waitMs: 6 * minute }] },
  play: async ({ canvasElement, step }) => {
    await step('the own job stands beside its queue, and nowhere else', async () => {
      const lanes = [...canvasElement.querySelectorAll('[data-part=mine]')].map((place) => place.closest('[data-lane]'))
      await expect(lanes.map((lane) => lane?.getAttribute('data-lane'))).toEqual(['normal'])
    })
  },
  parameters: describe('The person has a job waiting: its place, and when it may start.'),
})

export const MineNext = meta.story({
  args: {
    mine: [
      { lane: 'premium', position: 1, waitMs: 20_000 },
      { lane: 'large', position: 2 },
      { lane: 'large', position: 3 },
    ],
  },
  parameters: describe('The person’s job is the next of its queue; of two in another queue the first is told.'),
})
