import { expect, fn, spyOn, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { T0 } from '../mocks/epoch.ts'
import { RealTimeProgressView } from '../src/widgets/RealTimeProgress/RealTimeProgressView.tsx'
import { saidWhen } from './docs/saidWhen.ts'
import { findPart, partsOf } from './findPart.ts'
import { failedWithCode } from './jobSamples.ts'

const meta = preview.meta({
  title: 'Widgets/RealTimeProgress',
  component: RealTimeProgressView,
  tags: ['!autodocs'],
  args: { job: failedWithCode, now: T0 },
})

export const FailedWithHeading = meta.story({
  parameters: saidWhen('The failure has a code that is known: a heading says in a few words what it means.'),
})

export const ErrorCopied = meta.story({
  beforeEach: () => {
    spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  },
  play: async ({ canvasElement, userEvent, step }) => {
    await step('the keyboard copies it as JSON, and the button says so in its place', async () => {
      const button = findPart(canvasElement, 'copy-button', 1)
      const { width } = button.getBoundingClientRect()
      const words = button.textContent
      button.focus()
      await userEvent.keyboard('{Enter}')
      await waitFor(() => expect(button.textContent).not.toBe(words))
      await expect(button.getBoundingClientRect().width).toBe(width)
      await expect(navigator.clipboard.writeText).toHaveBeenCalledWith(expect.stringContaining('"code": "TIMEOUT"'))
    })
  },
  parameters: saidWhen('Someone has copied the failure, to send it to whoever can help.'),
})

export const CopiedByHand = meta.story({
  beforeEach: () => {
    spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    const { execCommand } = document
    document.execCommand = fn(() => false)
    return () => {
      document.execCommand = execCommand
    }
  },
  play: async ({ canvasElement, userEvent, step }) => {
    await step('where the browser copies nothing, the text is there and selected', async () => {
      await userEvent.click(findPart(canvasElement, 'copy-button'))
      await waitFor(() => expect(partsOf(canvasElement, 'copy-text')).toHaveLength(1))
      const field = findPart(canvasElement, 'copy-text') as HTMLTextAreaElement
      await expect(field).toHaveFocus()
      await expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
    })
  },
  parameters: saidWhen('A browser that lets nobody write to the clipboard.'),
})
