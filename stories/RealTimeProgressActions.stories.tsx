import { expect } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { RealTimeProgressView } from '../src/widgets/RealTimeProgress/RealTimeProgressView.tsx'
import { saidWhen } from './docs/saidWhen.ts'
import { findPart } from './findPart.ts'
import { CompletedWithResult, CompletedWithWarnings, FailedLongMessage } from './RealTimeProgressFinished.stories.tsx'

const meta = preview.meta({
  title: 'Widgets/RealTimeProgress',
  component: RealTimeProgressView,
  tags: ['!autodocs'],
})

export const ErrorUnfolded = meta.story({
  args: FailedLongMessage.composed.args,
  play: async ({ canvas, canvasElement, userEvent, step }) => {
    const last = () => canvas.getByText(/extract\.ts:19/)
    await step('the whole text is folded away', async () => {
      await expect(last()).not.toBeVisible()
    })
    await step('it opens by a click', async () => {
      await userEvent.click(findPart(canvasElement, 'more'))
      await expect(last()).toBeVisible()
    })
    await step('it folds again, and opens again', async () => {
      await userEvent.click(findPart(canvasElement, 'less'))
      await expect(last()).not.toBeVisible()
      await userEvent.click(findPart(canvasElement, 'more'))
      await expect(last()).toBeVisible()
    })
  },
  parameters: saidWhen('Someone has asked for the whole of a long message.'),
})

export const WarningsUnfolded = meta.story({
  args: CompletedWithWarnings.composed.args,
  play: async ({ canvas, canvasElement, userEvent, step }) => {
    await step('the keyboard comes to the link, then to the warnings', async () => {
      await userEvent.tab()
      await expect(canvas.getByRole('link')).toHaveFocus()
      await userEvent.tab()
      await expect(findPart(canvasElement, 'more').closest('summary')).toHaveFocus()
    })
    await step('each warning shows by a click', async () => {
      await expect(canvas.getByText(/scanned signature/)).not.toBeVisible()
      await userEvent.click(findPart(canvasElement, 'more'))
      for (const warning of canvas.getAllByRole('listitem')) await expect(warning).toBeVisible()
    })
  },
  parameters: saidWhen('Someone has asked what the warnings are.'),
})

export const ResultReached = meta.story({
  args: CompletedWithResult.composed.args,
  play: async ({ canvas, userEvent, step }) => {
    await step('the first thing the keyboard reaches is the link to the result', async () => {
      await userEvent.tab()
      const link = canvas.getByRole('link')
      await expect(link).toHaveFocus()
      await expect(link).toHaveAttribute('href', '/results/4f1c.json')
    })
  },
  parameters: saidWhen('Someone is about to open the result without a mouse.'),
})
