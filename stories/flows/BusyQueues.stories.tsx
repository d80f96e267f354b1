import { expect } from 'storybook/test'
import preview from '../../.storybook/preview.tsx'
import { busyQueues } from '../../mocks/scenarios/busyQueues.ts'
import { timelineOf } from '../../src/storybook/timelineOf.ts'
import { Desk } from './Desk.tsx'
import { onDesk } from './onDesk.ts'

const at = (ms: number, story: string) => ({
  timeline: { scenario: busyQueues, ms },
  docs: { description: { story } },
})

const meta = preview.meta({
  title: 'Flows/Busy queues',
  component: Desk,
  args: { jobIds: ['doc-4', 'doc-17', 'doc-31'] },
  parameters: { docs: { story: { inline: false, height: '520px' } } },
})

export const RoomForMore = meta.story({
  args: { jobIds: ['doc-4', 'doc-5', 'doc-6'] },
  parameters: at(18_000, 'Few documents come, and a worker is free for each.'),
})

export const AtCapacity = meta.story({
  parameters: at(37_000, 'A mass upload has filled all lanes: a document says its place, and how long it may take.'),
})

export const Draining = meta.story({
  parameters: at(80_000, 'No more come; the large ones are read last.'),
})

export const Drained = meta.story({
  parameters: at(busyQueues.durationMs, 'All are done. A burst of news shows the last few and counts the others.'),
})

export const Played = meta.story({
  parameters: {
    chromatic: { disableSnapshot: true },
    timeline: { scenario: busyQueues, autoplay: true, speed: 2 },
    docs: { description: { story: 'Two minutes of work in one. It plays as soon as it is opened.' } },
  },
})

export const SteppedThrough = meta.story({
  tags: ['!autodocs'],
  args: { jobIds: ['doc-31'] },
  play: async ({ canvas, loaded, step }) => {
    const timeline = timelineOf(loaded)
    const { job } = onDesk(canvas)
    await step('with all lanes full, a document waits', async () => {
      timeline.seek(37_000)
      await expect(await job('')).toHaveAttribute('data-status', 'queued')
    })
    await step('at the end it is done, as all are', async () => {
      timeline.seek(busyQueues.durationMs)
      await expect(await job('')).toHaveAttribute('data-status', 'completed')
    })
    await step('going back, it waits again', async () => {
      timeline.seek(37_000)
      await expect(await job('')).toHaveAttribute('data-status', 'queued')
    })
  },
  parameters: {
    ...at(0, 'The same two minutes, moved on step by step, and back.'),
    chromatic: { disableSnapshot: true },
  },
})
