import { expect } from 'storybook/test'
import preview from '../../.storybook/preview.tsx'
import { queueSpike } from '../../mocks/scenarios/queueSpike.ts'
import { timelineOf } from '../../src/storybook/timelineOf.ts'
import { Desk } from './Desk.tsx'
import { onDesk } from './onDesk.ts'

const at = (ms: number, story: string) => ({
  timeline: { scenario: queueSpike, ms },
  docs: { description: { story } },
})

const meta = preview.meta({
  title: 'Flows/Queue spike',
  component: Desk,
  parameters: { docs: { story: { inline: false, height: '480px' } } },
})

export const Before = meta.story({
  parameters: at(10_000, 'A document is second in its queue.'),
})

export const AtItsHeight = meta.story({
  parameters: at(20_000, 'A mass upload went first: the document fell back by more than fifty places.'),
})

export const Drained = meta.story({
  parameters: at(84_000, 'The queues are as they were, and the document is being read.'),
})

export const Played = meta.story({
  parameters: {
    chromatic: { disableSnapshot: true },
    timeline: { scenario: queueSpike, autoplay: true, speed: 4 },
    docs: { description: { story: 'A minute and a half in a quarter of it. It plays as soon as it is opened.' } },
  },
})

export const SteppedThrough = meta.story({
  tags: ['!autodocs'],
  play: async ({ canvas, loaded, step }) => {
    const timeline = timelineOf(loaded)
    const { job } = onDesk(canvas)
    await step('the document is near the head of its queue', async () => {
      timeline.seek(10_000)
      await expect(await job('Lease agreement')).toHaveTextContent(/2nd/)
    })
    await step('a mass upload goes first', async () => {
      timeline.seek(20_000)
      await expect(await job('Lease agreement')).toHaveTextContent(/58th/)
    })
    await step('all drains, and the document is taken up', async () => {
      timeline.seek(84_000)
      await expect(await job('Lease agreement')).toHaveAttribute('data-status', 'started')
    })
  },
  parameters: { ...at(0, 'The same spike, moved on step by step.'), chromatic: { disableSnapshot: true } },
})
