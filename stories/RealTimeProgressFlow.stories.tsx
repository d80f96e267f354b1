import { expect, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { failsAgain } from '../mocks/scenarios/failsAgain.ts'
import { happyPath } from '../mocks/scenarios/happyPath.ts'
import { refusesToStop } from '../mocks/scenarios/refusesToStop.ts'
import { stopsWhenAsked } from '../mocks/scenarios/stopsWhenAsked.ts'
import { RealTimeProgress } from '../src/react/RealTimeProgress.tsx'
import { timelineOf } from '../src/storybook/timelineOf.ts'
import { saidWhen } from './docs/saidWhen.ts'
import { findAction } from './findAction.ts'
import { partsOf } from './findPart.ts'

const meta = preview.meta({
  title: 'Widgets/RealTimeProgress',
  component: RealTimeProgress,
  tags: ['!autodocs'],
  args: { jobId: 'report' },
  parameters: { timeline: { scenario: happyPath, ms: 9_000 }, chromatic: { disableSnapshot: true } },
})

const rootOf = (canvas: HTMLElement) => canvas.querySelector<HTMLElement>('[data-tt=RealTimeProgress]')!

export const CancelledByAPerson = meta.story({
  play: async ({ canvasElement, loaded, userEvent, step }) => {
    const timeline = timelineOf(loaded)
    await step('cancelling asks once', async () => {
      await waitFor(async () => {
        if (partsOf(canvasElement, 'confirm').length === 0) await userEvent.click(findAction(canvasElement, 'cancel'))
        await expect(findAction(canvasElement, 'keep')).toHaveFocus()
      })
    })
    await step('the answer is awaited, and the job goes on as before', async () => {
      await userEvent.click(findAction(canvasElement, 'confirm'))
      await waitFor(() => expect(findAction(canvasElement, 'cancel')).toHaveAttribute('aria-disabled', 'true'))
      await expect(rootOf(canvasElement)).toHaveAttribute('data-status', 'progress')
    })
    await step('the server has agreed: it is being cancelled, and the focus is on its title', async () => {
      timeline.seek(9_900)
      await waitFor(() => expect(rootOf(canvasElement)).toHaveAttribute('data-status', 'cancelling'))
      await waitFor(() => expect(partsOf(canvasElement, 'title')[0]).toHaveFocus())
    })
    await step('it has stopped, and can be run again', async () => {
      timeline.seek(12_500)
      await waitFor(() => expect(rootOf(canvasElement)).toHaveAttribute('data-status', 'cancelled'))
      await expect(findAction(canvasElement, 'retry')).toBeVisible()
    })
  },
  parameters: {
    ...saidWhen('A person cancels a document that is being read; the server finishes the page, and stops.'),
    timeline: { scenario: stopsWhenAsked, ms: 9_000 },
  },
})

export const PausedAndResumed = meta.story({
  play: async ({ canvasElement, loaded, userEvent, step }) => {
    const timeline = timelineOf(loaded)
    await step('a job that is paused stays where it was', async () => {
      await waitFor(async () => {
        await userEvent.click(findAction(canvasElement, 'pause'))
        await expect(findAction(canvasElement, 'pause')).toHaveAttribute('aria-disabled', 'true')
      })
      timeline.seek(9_400)
      await waitFor(() => expect(rootOf(canvasElement)).toHaveAttribute('data-status', 'paused'))
    })
    await step('the same button, with the focus still on it, lets it go on', async () => {
      await waitFor(() => expect(findAction(canvasElement, 'resume')).toHaveFocus())
      await userEvent.keyboard('{Enter}')
      timeline.seek(9_900)
      await waitFor(() => expect(rootOf(canvasElement)).toHaveAttribute('data-status', 'progress'))
    })
  },
  parameters: saidWhen('A person pauses a document and lets it go on.'),
})

export const CancellingIsRefused = meta.story({
  play: async ({ canvasElement, loaded, userEvent, step }) => {
    const timeline = timelineOf(loaded)
    await step('a person asks', async () => {
      await waitFor(async () => {
        if (partsOf(canvasElement, 'confirm').length === 0) await userEvent.click(findAction(canvasElement, 'cancel'))
        await expect(findAction(canvasElement, 'keep')).toHaveFocus()
      })
      await userEvent.click(findAction(canvasElement, 'confirm'))
    })
    await step('the server would not: it is said why, and everything is as before', async () => {
      timeline.seek(9_900)
      await waitFor(() => expect(partsOf(canvasElement, 'reason')[0]).toHaveTextContent('It is nearly done.'))
      await expect(rootOf(canvasElement)).toHaveAttribute('data-status', 'progress')
      await expect(findAction(canvasElement, 'cancel')).not.toHaveAttribute('aria-disabled')
    })
    await step('what has been read is taken away, and the focus is not lost', async () => {
      await userEvent.click(partsOf(canvasElement, 'dismiss')[0]!)
      await waitFor(() => expect(partsOf(canvasElement, 'reason')).toHaveLength(0))
      await waitFor(() => expect(partsOf(canvasElement, 'title')[0]).toHaveFocus())
    })
  },
  parameters: { ...saidWhen('A person cancels too late.'), timeline: { scenario: refusesToStop, ms: 9_000 } },
})

export const TriedAgain = meta.story({
  args: { jobId: 'lease' },
  play: async ({ canvasElement, loaded, userEvent, step }) => {
    const timeline = timelineOf(loaded)
    const attempt = () => partsOf(canvasElement, 'attempt')
    await step('a failure can be tried again', async () => {
      await waitFor(async () => {
        await userEvent.click(findAction(canvasElement, 'retry'))
        await expect(findAction(canvasElement, 'retry')).toHaveAttribute('aria-disabled', 'true')
      })
    })
    await step('the next run begins anew: no error, no percent of the last one', async () => {
      timeline.seek(11_500)
      await waitFor(() => expect(attempt()).toHaveLength(1))
      await expect(partsOf(canvasElement, 'error')).toHaveLength(0)
      await expect(rootOf(canvasElement)).toHaveAttribute('data-status', 'started')
    })
    await step('where another one would end the same way, none is offered', async () => {
      timeline.seek(21_000)
      await waitFor(() => expect(rootOf(canvasElement)).toHaveAttribute('data-status', 'failed'))
      await expect(canvasElement.querySelector('[data-action]')).toBeNull()
    })
  },
  parameters: {
    ...saidWhen('A person has a failed document tried again.'),
    timeline: { scenario: failsAgain, ms: 10_000 },
  },
})
