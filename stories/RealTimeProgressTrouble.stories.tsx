import { expect, fn } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { job } from '../mocks/build/job.ts'
import { T0 } from '../mocks/epoch.ts'
import type { Job } from '../src/protocol/job.ts'
import { RealTimeProgressView } from '../src/widgets/RealTimeProgress/RealTimeProgressView.tsx'
import { saidWhen } from './docs/saidWhen.ts'
import { findPart } from './findPart.ts'

const meta = preview.meta({
  title: 'Widgets/RealTimeProgress',
  component: RealTimeProgressView,
  tags: ['!autodocs'],
  args: { job: job(), now: T0 },
})

export const StalledJob = meta.story({
  args: {
    job: job({ progress: 57, step: 'Extracting the text' }),
    actions: ['cancel'],
    onAction: fn(),
    stallCause: 'job',
  },
  parameters: saidWhen('The worker is there, but the job makes no headway.'),
})

export const StalledWorker = meta.story({
  args: {
    job: job({ progress: 57, step: 'Extracting the text' }),
    actions: ['cancel'],
    onAction: fn(),
    stallCause: 'worker',
  },
  parameters: saidWhen('The worker that had the job is silent.'),
})

export const StalledQueue = meta.story({
  args: {
    job: job({ status: 'queued', queuePosition: 3, queueSize: 12 }),
    actions: ['cancel'],
    onAction: fn(),
    stallCause: 'queue',
  },
  parameters: saidWhen('The job waits where no worker takes jobs.'),
})

export const StalledConnection = meta.story({
  args: {
    job: job({ progress: 57, step: 'Extracting the text' }),
    stallCause: 'connection',
    freshness: 'stale',
    asOf: T0 - 140_000,
    onReconnect: fn(),
  },
  play: async ({ args, canvasElement, userEvent, step }) => {
    await step('the line can be tried at once', async () => {
      await userEvent.click(findPart(canvasElement, 'reconnect'))
      await expect(args.onReconnect).toHaveBeenCalled()
    })
  },
  parameters: saidWhen('Nothing has been heard for minutes because the line is down.'),
})

export const Paused = meta.story({
  args: { job: job({ status: 'paused', progress: 57 }) },
  parameters: saidWhen('Someone paused the job; nothing moves.'),
})

export const Retrying = meta.story({
  args: {
    job: job({
      status: 'retrying',
      attempt: 2,
      maxAttempts: 3,
      nextRetryAt: T0 + 12_000,
      error: 'The storage did not answer.',
    }),
  },
  parameters: saidWhen('A try failed and the next one comes by itself; this is not a failure yet.'),
})

export const Cancelling = meta.story({
  args: { job: job({ status: 'cancelling', progress: 57 }) },
  parameters: saidWhen('Cancelling was asked for; the worker has not stopped yet.'),
})

export const CancelRefused = meta.story({
  args: {
    job: job({ progress: 83, step: 'Writing the result' }),
    actions: ['pause', 'cancel'],
    request: { action: 'cancel', status: 'refused', at: T0, code: 'TOO_LATE', message: 'The result is being written.' },
    onAction: fn(),
    onDismissRequest: fn(),
  },
  parameters: saidWhen('Cancelling was asked for, and the server would not.'),
})

export const Late = meta.story({
  args: { job: job({ status: 'started' }), freshness: 'late', asOf: T0 - 95_000 },
  parameters: saidWhen(
    'The line is well, but nothing was heard of this job for longer than usual; the bar stands still.',
  ),
})

export const Stale = meta.story({
  args: { job: job({ progress: 42, step: 'Extracting the text' }), freshness: 'stale', asOf: T0 - 95_000 },
  parameters: saidWhen('The line is down: the job is shown as it last was, without colour.'),
})

export const UnknownJob = meta.story({
  args: { job: undefined, jobId: '4f1c' },
  parameters: saidWhen('Nothing has been heard of this job: the first answer is not there yet, or the id is wrong.'),
})

export const UnknownStatus = meta.story({
  args: { job: job({ status: 'archiving' as Job['status'], progress: 57 }) },
  parameters: saidWhen('A newer server sends a status that has no word here; its own is shown.'),
})

export const Removed = meta.story({
  args: { job: undefined, jobId: '4f1c', removed: true },
  parameters: saidWhen('The job was in the list and no longer is, as after it was cleared on another device.'),
})
