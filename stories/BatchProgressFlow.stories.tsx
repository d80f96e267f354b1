import { expect, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { batch } from '../mocks/scenarios/batch.ts'
import { BatchProgress } from '../src/react/BatchProgress.tsx'
import { timelineOf } from '../src/storybook/timelineOf.ts'
import { openList } from './batch/openList.ts'
import { findPart, partsOf } from './findPart.ts'

const meta = preview.meta({
  title: 'Widgets/BatchProgress',
  component: BatchProgress,
  tags: ['!autodocs'],
  args: { jobId: 'batch' },
})

export const TwentyInvoices = meta.story({
  play: async ({ canvasElement, userEvent, loaded, step }) => {
    const timeline = timelineOf(loaded)
    const root = () => canvasElement.querySelector<HTMLElement>('[data-tt=RealTimeProgress]')
    const count = (part: string) => canvasElement.querySelector(`[data-part=roll-up-count][data-status=${part}]`)
    await step('under way, its segments and its failures are told', async () => {
      timeline.seek(12_500)
      await waitFor(() => expect(count('failed')).not.toBeNull())
      await expect(count('running')).not.toBeNull()
    })
    await step('at its end it is partly failed', async () => {
      timeline.seek(23_000)
      await waitFor(() => expect(root()).toHaveAttribute('data-outcome', 'partial'))
      await openList(canvasElement, userEvent, 'failed')
      await expect(partsOf(canvasElement, 'member').length).toBe(3)
    })
    await step('one press starts the failed ones again', async () => {
      await userEvent.click(findPart(canvasElement, 'retry-failed'))
      timeline.play()
      await waitFor(() => expect(count('failed')).toBeNull(), { timeout: 5_000 })
      timeline.pause()
    })
  },
  parameters: {
    timeline: { scenario: batch, ms: 12_500 },
    chromatic: { disableSnapshot: true },
    docs: { description: { story: 'Twenty invoices are read, three fail, and one press tries those again.' } },
  },
})
