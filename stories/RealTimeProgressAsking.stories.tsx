import { expect, fn, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { job } from '../mocks/build/job.ts'
import { T0 } from '../mocks/epoch.ts'
import { RealTimeProgressView } from '../src/widgets/RealTimeProgress/RealTimeProgressView.tsx'
import { saidWhen } from './docs/saidWhen.ts'
import { findAction } from './findAction.ts'
import { findPart, partsOf } from './findPart.ts'
import { onTheServer } from './jobSamples.ts'

const asking = {
  job: onTheServer,
  now: T0,
  actions: ['pause', 'cancel'],
  onAction: fn(),
  onDismissRequest: fn(),
} as const

const meta = preview.meta({
  title: 'Widgets/RealTimeProgress',
  component: RealTimeProgressView,
  tags: ['!autodocs'],
})

export const CanBeAsked = meta.story({
  args: asking,
  parameters: saidWhen('The server can pause and cancel this job; what it cannot do has no button.'),
})

export const CanBeResumed = meta.story({
  args: { ...asking, job: job({ status: 'paused', progress: 57 }), actions: ['resume', 'cancel'] },
  parameters: saidWhen('A paused job can go on.'),
})

export const CanBeRetried = meta.story({
  args: {
    ...asking,
    job: job({ status: 'failed', progress: 42, error: 'The storage did not answer.' }),
    actions: ['retry'],
  },
  parameters: saidWhen('A failed job can be run once more.'),
})

/** Presses until somebody listens: a built story may not have run its effects yet. */
const pressCancel = (canvas: HTMLElement, click: (element: Element) => Promise<void>) =>
  waitFor(async () => {
    if (partsOf(canvas, 'confirm').length === 0) await click(findAction(canvas, 'cancel'))
    await expect(findAction(canvas, 'keep')).toHaveFocus()
  })

export const CancelAsksOnce = meta.story({
  args: asking,
  play: async ({ args, canvasElement, userEvent, step }) => {
    await step('a press asks, and the way back has the focus', async () => {
      await pressCancel(canvasElement, userEvent.click)
      await expect(args.onAction).not.toHaveBeenCalled()
    })
  },
  parameters: saidWhen('Cancel was pressed: it is asked once, in place, and nothing has been sent.'),
})

export const CancelConfirmed = meta.story({
  args: asking,
  play: async ({ args, canvasElement, userEvent, step }) => {
    await pressCancel(canvasElement, userEvent.click)
    await step('the keyboard comes to the answer, which asks the server and gives the focus back', async () => {
      await userEvent.tab({ shift: true })
      await expect(findAction(canvasElement, 'confirm')).toHaveFocus()
      await userEvent.keyboard('{Enter}')
      await expect(args.onAction).toHaveBeenCalledWith('cancel')
      await waitFor(() => expect(findAction(canvasElement, 'cancel')).toHaveFocus())
    })
  },
  parameters: { ...saidWhen('Someone has confirmed without a mouse.'), chromatic: { disableSnapshot: true } },
})

export const CancelKept = meta.story({
  args: asking,
  play: async ({ args, canvasElement, userEvent, step }) => {
    await pressCancel(canvasElement, userEvent.click)
    await step('Escape goes back to the button', async () => {
      await userEvent.keyboard('{Escape}')
      await waitFor(() => expect(findAction(canvasElement, 'cancel')).toHaveFocus())
    })
    await step('so does going elsewhere, without taking the focus along', async () => {
      await userEvent.keyboard('{Enter}')
      await waitFor(() => expect(findAction(canvasElement, 'keep')).toHaveFocus())
      await userEvent.tab()
      await waitFor(() => expect(partsOf(canvasElement, 'confirm')).toHaveLength(0))
      await expect(findAction(canvasElement, 'cancel')).not.toHaveFocus()
      await expect(args.onAction).not.toHaveBeenCalled()
    })
  },
  parameters: { ...saidWhen('Someone has thought better of it.'), chromatic: { disableSnapshot: true } },
})

export const CancelPending = meta.story({
  args: { ...asking, request: { action: 'cancel', status: 'pending', at: T0 } },
  play: async ({ args, canvasElement, userEvent, step }) => {
    await step('nothing else can be asked for, and the keyboard still reaches the buttons', async () => {
      await userEvent.click(findAction(canvasElement, 'pause'))
      await userEvent.click(findAction(canvasElement, 'cancel'))
      await expect(findAction(canvasElement, 'cancel')).toHaveFocus()
      await expect(args.onAction).not.toHaveBeenCalled()
    })
  },
  parameters: saidWhen('The server was asked to cancel and has not answered.'),
})

export const CancelAccepted = meta.story({
  args: { ...asking, request: { action: 'cancel', status: 'accepted', at: T0 } },
  parameters: saidWhen('The server has agreed, and the job does not show it yet.'),
})

export const NotSent = meta.story({
  args: { ...asking, request: { action: 'pause', status: 'refused', at: T0, code: 'NOT_CONNECTED' } },
  parameters: saidWhen('There was no line to send it over.'),
})

export const NoAnswer = meta.story({
  args: { ...asking, request: { action: 'cancel', status: 'refused', at: T0, code: 'NO_ANSWER' } },
  parameters: saidWhen('The server said nothing in time: nobody knows whether it will happen.'),
})

export const RefusalDismissed = meta.story({
  args: {
    ...asking,
    request: { action: 'retry', status: 'refused', at: T0, code: 'BUSY', message: 'All workers are busy.' },
  },
  play: async ({ args, canvasElement, userEvent, step }) => {
    await step('a refusal that has been read can be taken away', async () => {
      await userEvent.click(findPart(canvasElement, 'dismiss'))
      await expect(args.onDismissRequest).toHaveBeenCalledOnce()
    })
  },
  parameters: saidWhen('The server would not, and said why.'),
})
