import { expect } from 'storybook/test'
import preview from '../../.storybook/preview.tsx'
import { serverRestarts } from '../../mocks/scenarios/serverRestarts.ts'
import { timelineOf } from '../../src/storybook/timelineOf.ts'
import { Desk } from './Desk.tsx'
import { onDesk } from './onDesk.ts'

const at = (ms: number, story: string) => ({
  timeline: { scenario: serverRestarts, ms },
  docs: { description: { story } },
})

const meta = preview.meta({
  title: 'Flows/Server restart',
  component: Desk,
  parameters: { docs: { story: { inline: false, height: '480px' } } },
})

export const ShortDrop = meta.story({
  parameters: at(12_500, 'The server has been gone for less than four seconds: no alarm, and nothing is marked.'),
})

export const Reconnecting = meta.story({
  parameters: at(14_800, 'Longer than that: what is shown says of when it is, and the badge counts down.'),
})

export const UpAgain = meta.story({
  parameters: at(17_000, 'The server is back; what ended meanwhile is told now.'),
})

export const Played = meta.story({
  parameters: {
    chromatic: { disableSnapshot: true },
    timeline: { scenario: serverRestarts, autoplay: true },
    docs: { description: { story: 'A restart that takes six seconds. It plays as soon as it is opened.' } },
  },
})

export const SteppedThrough = meta.story({
  tags: ['!autodocs'],
  play: async ({ canvas, loaded, step }) => {
    const timeline = timelineOf(loaded)
    const { badge, job } = onDesk(canvas)
    await step('gone for a moment, the server alarms nobody', async () => {
      timeline.seek(12_500)
      await badge('Reconnecting')
      await expect(await job('Annual report')).toHaveAttribute('data-freshness', 'live')
      await expect(canvas.queryByRole('button', { name: 'Retry now' })).toBeNull()
    })
    await step('gone for longer, what is shown is marked as old', async () => {
      timeline.seek(14_800)
      await expect(await canvas.findByRole('button', { name: 'Retry now' })).toBeVisible()
      await expect(await job('Annual report')).toHaveAttribute('data-freshness', 'stale')
    })
    await step('back again, it goes on', async () => {
      timeline.seek(29_000)
      await badge('Live')
      await expect(await job('Annual report')).toHaveAttribute('data-freshness', 'live')
    })
    await step('going back, the server is gone as it was', async () => {
      timeline.seek(14_800)
      await badge('Reconnecting')
      await expect(await job('Annual report')).toHaveAttribute('data-freshness', 'stale')
    })
  },
  parameters: { ...at(0, 'The same story, moved on step by step, and back.'), chromatic: { disableSnapshot: true } },
})
