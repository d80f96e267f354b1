import { expect, fn, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { job } from '../mocks/build/job.ts'
import { T0 } from '../mocks/epoch.ts'
import { BatchProgressView } from '../src/widgets/BatchProgress/BatchProgressView.tsx'
import { batchJob, listing, partsOf, rollUp } from './batch/batchParts.tsx'
import { openList } from './batch/openList.ts'
import { saidWhen } from './docs/saidWhen.ts'
import { findPart, partsOf as drawn } from './findPart.ts'

const batch = batchJob({ status: 'completed' })

const meta = preview.meta({
  title: 'Widgets/BatchProgress',
  component: BatchProgressView,
  tags: ['!autodocs'],
  args: {
    jobId: 'batch',
    job: batch,
    now: T0,
    rollUp: rollUp({ done: 17, failed: 3 }),
    ...listing(partsOf({ completed: 17, failed: 3 })),
    retryable: 3,
    onRetryFailed: fn(),
    onAction: fn(),
  },
})

export const FailedListed = meta.story({
  play: async ({ canvasElement, userEvent, step }) => {
    await step('what failed is folded away until it is asked for', async () => {
      await expect(drawn(canvasElement, 'member')).toHaveLength(0)
      await openList(canvasElement, userEvent, 'failed')
      await expect(drawn(canvasElement, 'member')).toHaveLength(3)
    })
    await step('each says why, and can be tried again by itself', async () => {
      await expect(drawn(canvasElement, 'member-error')).toHaveLength(3)
      await expect(canvasElement.querySelectorAll('[data-action=retry]')).toHaveLength(3)
    })
  },
  parameters: saidWhen('Someone has asked which parts failed, and why.'),
})

export const AllListed = meta.story({
  args: {
    job: batchJob(),
    rollUp: rollUp({ done: 3, failed: 1, running: 2, waiting: 2 }),
    ...listing(partsOf({ completed: 3, failed: 1, progress: 2, queued: 2 })),
    retryable: 1,
  },
  play: async ({ canvasElement, userEvent, step }) => {
    await step('every part has its line', async () => {
      await openList(canvasElement, userEvent, 'all')
      await expect(drawn(canvasElement, 'member')).toHaveLength(8)
    })
    await step('a second press folds the list', async () => {
      const toggle = findPart(canvasElement, 'toggle', 1)
      await userEvent.click(toggle)
      await expect(drawn(canvasElement, 'member')).toHaveLength(0)
      await userEvent.click(toggle)
      await expect(drawn(canvasElement, 'member')).toHaveLength(8)
    })
  },
  parameters: saidWhen('Someone has asked for every part.'),
})

export const TwoThousandParts = meta.story({
  args: {
    job: batchJob(),
    rollUp: rollUp({ done: 1_200, running: 8, waiting: 792 }),
    ...listing(partsOf({ completed: 1_200, progress: 8, queued: 792 })),
    retryable: 0,
  },
  play: async ({ canvasElement, userEvent, step }) => {
    await step('of two thousand only those in sight are drawn', async () => {
      await openList(canvasElement, userEvent, 'all')
      await waitFor(() => expect(drawn(canvasElement, 'member').length).toBeGreaterThan(5))
      await expect(drawn(canvasElement, 'member').length).toBeLessThan(60)
      await expect(findPart(canvasElement, 'member')).toHaveAttribute('aria-setsize', '2000')
    })
  },
  parameters: saidWhen('A long list scrolls in a room of its own.'),
})

export const NestedBatch = meta.story({
  args: {
    job: batchJob(),
    rollUp: rollUp({ done: 1, running: 1 }),
    retryable: 0,
    ...listing(
      [
        job({ jobId: 'loose', name: 'Cover letter.pdf', status: 'completed' }),
        batchJob({ jobId: 'march', name: 'Scans of March' }),
      ],
      { march: { rollUp: rollUp({ done: 7, failed: 2, running: 1 }) } },
    ),
  },
  play: async ({ canvasElement, userEvent, step }) => {
    await step('a part that is a batch itself says how its own parts stand', async () => {
      await openList(canvasElement, userEvent, 'all')
      await expect(drawn(canvasElement, 'member-roll-up')).toHaveLength(1)
    })
  },
  parameters: saidWhen('A batch has a batch in it.'),
})

export const RetryFailed = meta.story({
  play: async ({ args, canvasElement, userEvent, step }) => {
    await step('one press asks for all that failed', async () => {
      await waitFor(async () => {
        await userEvent.click(findPart(canvasElement, 'retry-failed'))
        await expect(args.onRetryFailed).toHaveBeenCalled()
      })
    })
  },
  parameters: saidWhen('Someone tries all that failed again.'),
})

export const Retrying = meta.story({
  args: { retry: { status: 'pending', asked: 3, refused: 0 }, retryable: 2 },
  play: async ({ args, canvasElement, userEvent, step }) => {
    await step('while it is under way the button stays, and does nothing', async () => {
      const button = findPart(canvasElement, 'retry-failed')
      await expect(button).toHaveAttribute('aria-disabled', 'true')
      await userEvent.click(button)
      await expect(button).toHaveFocus()
      await expect(args.onRetryFailed).not.toHaveBeenCalled()
    })
  },
  parameters: saidWhen('The server has not answered for each of them yet.'),
})

export const RetryPartlyRefused = meta.story({
  args: { retry: { status: 'settled', asked: 3, refused: 2 }, retryable: 2 },
  parameters: saidWhen('One was started again, and two were not.'),
})

export const Retried = meta.story({
  args: {
    job: batchJob(),
    rollUp: rollUp({ done: 17, running: 3 }),
    ...listing(partsOf({ completed: 17, progress: 3 })),
    retry: { status: 'settled', asked: 3, refused: 0 },
    retryable: 0,
  },
  parameters: saidWhen('All that failed were started again.'),
})

export const CancelAsked = meta.story({
  args: {
    job: batchJob(),
    rollUp: rollUp({ done: 9, running: 4, waiting: 7 }),
    ...listing(partsOf({ completed: 9, progress: 4, queued: 7 })),
    actions: ['cancel'],
    retryable: 0,
  },
  play: async ({ args, canvasElement, userEvent, step }) => {
    await step('cancelling asks once', async () => {
      await waitFor(async () => {
        const cancel = canvasElement.querySelector('[data-action=cancel]')
        if (cancel) await userEvent.click(cancel)
        await expect(canvasElement.querySelector('[data-action=confirm]')).not.toBeNull()
      })
      await expect(args.onAction).not.toHaveBeenCalled()
    })
    await step('Escape means no', async () => {
      await userEvent.keyboard('{Escape}')
      await expect(canvasElement.querySelector('[data-action=confirm]')).toBeNull()
      await expect(args.onAction).not.toHaveBeenCalled()
    })
  },
  parameters: { ...saidWhen('Someone has thought better of cancelling.'), chromatic: { disableSnapshot: true } },
})
