import { expect, waitFor } from 'storybook/test'
import preview from '../../.storybook/preview.tsx'
import { adminHour } from '../../mocks/scenarios/adminHour.ts'
import { timelineOf } from '../../src/storybook/timelineOf.ts'
import { chartsDrawn } from './chartsDrawn.ts'
import { Desk } from './Desk.tsx'

const minute = 60_000

const at = (ms: number, story: string) => ({
  timeline: { scenario: adminHour, admin: true, ms },
  docs: { description: { story } },
})

const meta = preview.meta({
  title: 'Flows/Admin hour',
  component: Desk,
  args: { admin: true, jobIds: [] },
  parameters: { docs: { story: { inline: false, height: '900px' } } },
})

export const BadQuarter = meta.story({
  play: chartsDrawn,
  parameters: at(32 * minute, 'Jobs fail, the processors are full, and one worker has been silent for three minutes.'),
})

export const Over = meta.story({
  play: chartsDrawn,
  parameters: at(60 * minute, 'The bad quarter is over; the charts still show it.'),
})

export const Played = meta.story({
  parameters: {
    chromatic: { disableSnapshot: true },
    timeline: { scenario: adminHour, admin: true, autoplay: true, speed: 60 },
    docs: { description: { story: 'An hour in a minute. It plays as soon as it is opened.' } },
  },
})

export const SteppedThrough = meta.story({
  tags: ['!autodocs'],
  play: async ({ canvasElement, loaded, step }) => {
    const timeline = timelineOf(loaded)
    const errors = () => canvasElement.querySelector('[data-tile=errorRate]')
    await step('at first all is well', async () => {
      timeline.seek(5 * minute)
      await chartsDrawn({ canvasElement })
      await expect(errors()).not.toHaveAttribute('data-level')
    })
    await step('in the bad quarter many jobs fail', async () => {
      timeline.seek(32 * minute)
      await waitFor(() => expect(errors()).toHaveAttribute('data-level', 'elevated'))
    })
    await step('going back, the bad quarter has not happened', async () => {
      timeline.seek(5 * minute)
      await waitFor(() => expect(errors()).not.toHaveAttribute('data-level'))
    })
  },
  parameters: { ...at(0, 'The same hour, moved on step by step.'), chromatic: { disableSnapshot: true } },
})
