import { expect } from 'storybook/test'
import preview from '../../.storybook/preview.tsx'
import { laptopSleeps } from '../../mocks/scenarios/laptopSleeps.ts'
import { timelineOf } from '../../src/storybook/timelineOf.ts'
import { Desk } from './Desk.tsx'
import { onDesk } from './onDesk.ts'

const at = (ms: number, story: string) => ({
  timeline: { scenario: laptopSleeps, ms },
  docs: { description: { story } },
})

const meta = preview.meta({
  title: 'Flows/Sleep and wake',
  component: Desk,
  parameters: { docs: { story: { inline: false, height: '480px' } } },
})

export const FallingAsleep = meta.story({
  parameters: at(10_000, 'The lid is about to be closed; a document is a third through.'),
})

export const Awake = meta.story({
  parameters: at(
    70_100,
    'The lid was opened a moment ago: the line looks up, and is doubted all the same. The badge says that the rest is fetched.',
  ),
})

export const CaughtUp = meta.story({
  parameters: at(71_000, 'The snapshot is here, and what ended during the sleep is told in one line.'),
})

export const Played = meta.story({
  parameters: {
    chromatic: { disableSnapshot: true },
    timeline: { scenario: laptopSleeps, autoplay: true, speed: 4 },
    docs: { description: { story: 'A minute of sleep in a quarter of one. It plays as soon as it is opened.' } },
  },
})

export const SteppedThrough = meta.story({
  tags: ['!autodocs'],
  play: async ({ canvas, loaded, step }) => {
    const timeline = timelineOf(loaded)
    const { badge, job } = onDesk(canvas)
    await step('before the lid is closed, a document is read', async () => {
      timeline.seek(10_000)
      await badge('Live')
      await expect(await job('Annual report')).toHaveAttribute('data-status', 'progress')
    })
    await step('awake again, the badge says that the rest is fetched', async () => {
      timeline.seek(70_100)
      await badge('Updating')
    })
    await step('what ended during the sleep is there', async () => {
      timeline.seek(71_000)
      await expect(await job('Annual report')).toHaveAttribute('data-status', 'completed')
    })
  },
  parameters: { ...at(0, 'The same story, moved on step by step.'), chromatic: { disableSnapshot: true } },
})
