import { expect, waitFor } from 'storybook/test'
import preview from '../../.storybook/preview.tsx'
import { burst } from '../../mocks/scenarios/burst.ts'
import { timelineOf } from '../../src/storybook/timelineOf.ts'
import { Desk } from './Desk.tsx'
import { onDesk } from './onDesk.ts'

const at = (ms: number, story: string) => ({
  timeline: { scenario: burst, ms },
  docs: { description: { story } },
})

const meta = preview.meta({
  title: 'Flows/Burst',
  component: Desk,
  args: { jobIds: ['invoice-1', 'invoice-2', 'invoice-5'] },
  parameters: { docs: { story: { inline: false, height: '480px' } } },
})

export const Before = meta.story({
  parameters: at(4_500, 'Thirty invoices are read at once.'),
})

export const After = meta.story({
  parameters: at(6_500, 'All are done within a second: one toast tells of all of them.'),
})

export const Played = meta.story({
  parameters: {
    chromatic: { disableSnapshot: true },
    timeline: { scenario: burst, autoplay: true },
    docs: { description: { story: 'Thirty ends in one second. It plays as soon as it is opened.' } },
  },
})

export const SteppedThrough = meta.story({
  tags: ['!autodocs'],
  play: async ({ canvas, canvasElement, loaded, step }) => {
    const timeline = timelineOf(loaded)
    const { job } = onDesk(canvas)
    await step('thirty are read', async () => {
      timeline.seek(4_500)
      await expect(await job('Invoice 4100')).toHaveAttribute('data-status', 'progress')
    })
    await step('all end within a second, and one toast tells of them', async () => {
      timeline.seek(6_500)
      await expect(await job('Invoice 4100')).toHaveAttribute('data-status', 'completed')
      await expect(await job('Invoice 4104')).toHaveAttribute('data-status', 'failed')
      await expect(timeline.store.getState().notifications.length).toBeGreaterThanOrEqual(30)
      await waitFor(() => expect(canvasElement.querySelectorAll('[data-part=toast]')).toHaveLength(1))
    })
    await step('going back, none has ended', async () => {
      timeline.seek(4_500)
      await expect(await job('Invoice 4104')).toHaveAttribute('data-status', 'progress')
      await expect(timeline.store.getState().notifications).toEqual([])
    })
  },
  parameters: { ...at(0, 'The same burst, moved on step by step, and back.'), chromatic: { disableSnapshot: true } },
})
