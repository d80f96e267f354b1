import { expect } from 'storybook/test'
import preview from '../../.storybook/preview.tsx'
import { serverBusy } from '../../mocks/scenarios/serverBusy.ts'
import { timelineOf } from '../../src/storybook/timelineOf.ts'
import { Desk } from './Desk.tsx'
import { onDesk } from './onDesk.ts'

const at = (ms: number, story: string) => ({
  timeline: { scenario: serverBusy, ms },
  docs: { description: { story } },
})

const meta = preview.meta({
  title: 'Flows/Server busy',
  component: Desk,
  parameters: { docs: { story: { inline: false, height: '480px' } } },
})

export const AskedToWait = meta.story({
  parameters: at(14_000, 'The server asked for patience: the badge says so and until when, and offers no other try.'),
})

export const BackAgain = meta.story({
  parameters: at(29_000, 'After the time it asked for, the server has room again.'),
})

export const Played = meta.story({
  parameters: {
    chromatic: { disableSnapshot: true },
    timeline: { scenario: serverBusy, autoplay: true },
    docs: { description: { story: 'A server that asks for twenty seconds. It plays as soon as it is opened.' } },
  },
})

export const SteppedThrough = meta.story({
  tags: ['!autodocs'],
  play: async ({ canvas, loaded, step }) => {
    const timeline = timelineOf(loaded)
    const { badge, job } = onDesk(canvas)
    await step('asked for patience, the badge says so and offers no try', async () => {
      timeline.seek(14_000)
      await badge('Server busy')
      await expect(canvas.queryByRole('button', { name: 'Retry now' })).toBeNull()
      await expect(await job('Annual report')).toHaveAttribute('data-freshness', 'stale')
    })
    await step('after the time it asked for, the server has room', async () => {
      timeline.seek(39_000)
      await badge('Live')
      await expect(await job('Annual report')).toHaveAttribute('data-freshness', 'live')
    })
  },
  parameters: { ...at(0, 'The same story, moved on step by step.'), chromatic: { disableSnapshot: true } },
})
