import { expect } from 'storybook/test'
import preview from '../../.storybook/preview.tsx'
import { adminLost } from '../../mocks/scenarios/adminLost.ts'
import { timelineOf } from '../../src/storybook/timelineOf.ts'
import { chartsDrawn } from './chartsDrawn.ts'
import { Desk } from './Desk.tsx'
import { onDesk } from './onDesk.ts'

const at = (ms: number, story: string) => ({
  timeline: { scenario: adminLost, admin: true, ms },
  docs: { description: { story } },
})

const meta = preview.meta({
  title: 'Flows/Admin lost',
  component: Desk,
  args: { admin: true },
  parameters: { docs: { story: { inline: false, height: '720px' } } },
})

export const Before = meta.story({
  play: chartsDrawn,
  parameters: at(18_000, 'An admin sees the system’s figures below their own documents.'),
})

export const After = meta.story({
  parameters: at(22_000, 'The right to them was taken away: the figures are gone at once, and the documents go on.'),
})

export const Played = meta.story({
  parameters: {
    chromatic: { disableSnapshot: true },
    timeline: { scenario: adminLost, admin: true, autoplay: true },
    docs: { description: { story: 'The right is lost after twenty seconds. It plays as soon as it is opened.' } },
  },
})

export const SteppedThrough = meta.story({
  tags: ['!autodocs'],
  play: async ({ canvas, canvasElement, loaded, step }) => {
    const timeline = timelineOf(loaded)
    const { job } = onDesk(canvas)
    await step('an admin sees the figures', async () => {
      timeline.seek(18_000)
      await chartsDrawn({ canvasElement })
    })
    await step('the right is taken away: no figure is left, and the documents go on', async () => {
      timeline.seek(22_000)
      await expect(await job('Annual report')).toHaveAttribute('data-freshness', 'live')
      await expect(canvasElement.querySelectorAll('[data-tile], [data-part=plot]').length).toBe(0)
      await expect(timeline.store.getState()).toMatchObject({ admin: 'forbidden', metricsHistory: [] })
    })
    await step('going back, the figures are there again', async () => {
      timeline.seek(18_000)
      await chartsDrawn({ canvasElement })
    })
  },
  parameters: { ...at(0, 'The same story, moved on step by step, and back.'), chromatic: { disableSnapshot: true } },
})
