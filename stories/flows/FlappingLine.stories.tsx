import { expect } from 'storybook/test'
import preview from '../../.storybook/preview.tsx'
import { lineFlaps } from '../../mocks/scenarios/lineFlaps.ts'
import { timelineOf } from '../../src/storybook/timelineOf.ts'
import { Desk } from './Desk.tsx'
import { onDesk } from './onDesk.ts'

const at = (ms: number, story: string) => ({
  timeline: { scenario: lineFlaps, ms },
  docs: { description: { story } },
})

const meta = preview.meta({
  title: 'Flows/Flapping line',
  component: Desk,
  parameters: { docs: { story: { inline: false, height: '480px' } } },
})

export const ResumedWithoutGap = meta.story({
  parameters: at(
    11_500,
    'The line is back for a moment. The server handed over what was missed, so nothing has to be fetched.',
  ),
})

export const LongerWait = meta.story({
  parameters: at(23_000, 'It was lost again within ten seconds, so the next try comes later than the one before.'),
})

export const ResumedWithGap = meta.story({
  parameters: at(24_900, 'This time the server cannot hand over what was missed, so it is being fetched.'),
})

export const Held = meta.story({
  parameters: at(36_000, 'The line has held for more than ten seconds: the next loss would be tried at once again.'),
})

export const Played = meta.story({
  parameters: {
    chromatic: { disableSnapshot: true },
    timeline: { scenario: lineFlaps, autoplay: true },
    docs: { description: { story: 'A line that drops four times before it holds. It plays as soon as it is opened.' } },
  },
})

export const SteppedThrough = meta.story({
  tags: ['!autodocs'],
  play: async ({ canvas, loaded, step }) => {
    const timeline = timelineOf(loaded)
    const { badge, job } = onDesk(canvas)
    await step('at first the line is up', async () => {
      timeline.seek(5_000)
      await badge('Live')
    })
    await step('lost again and again, it counts down to a try that comes later and later', async () => {
      timeline.seek(23_000)
      await badge('Reconnecting')
      await expect(await job('Annual report')).toHaveAttribute('data-freshness', 'stale')
    })
    await step('up again, it is not trusted yet, since it was lost so often', async () => {
      timeline.seek(24_900)
      await badge('Unstable')
    })
    await step('what is shown is live while it holds', async () => {
      timeline.seek(39_000)
      await expect(await job('Annual report')).toHaveAttribute('data-freshness', 'live')
    })
  },
  parameters: { ...at(0, 'The same story, moved on step by step.'), chromatic: { disableSnapshot: true } },
})
