import preview from '../.storybook/preview.tsx'
import { T0 } from '../mocks/epoch.ts'
import { BatchProgressView } from '../src/widgets/BatchProgress/BatchProgressView.tsx'
import { batchJob as batch, listing, partsOf, rollUp } from './batch/batchParts.tsx'
import { saidWhen } from './docs/saidWhen.ts'

const meta = preview.meta({
  title: 'Widgets/BatchProgress',
  component: BatchProgressView,
  args: { jobId: 'batch', job: batch(), now: T0, onAction: () => undefined },
})

export const Waiting = meta.story({
  args: {
    job: batch({ status: 'queued' }),
    rollUp: rollUp({ waiting: 20 }),
    ...listing(partsOf({ queued: 20 })),
    actions: ['cancel'],
  },
  parameters: saidWhen('A batch has been handed in, and none of its parts has begun.'),
})

export const UnderWay = meta.story({
  args: {
    rollUp: rollUp({ done: 9, running: 4, waiting: 7 }),
    ...listing(partsOf({ completed: 9, progress: 4, queued: 7 })),
    actions: ['pause', 'cancel'],
  },
  parameters: saidWhen('Some parts are done, some at work, some still to come, and nothing has gone wrong.'),
})

export const UnderWayWithFailures = meta.story({
  args: {
    rollUp: rollUp({ done: 9, failed: 2, skipped: 1, running: 3, waiting: 5 }),
    ...listing(partsOf({ completed: 9, failed: 2, cancelled: 1, progress: 3, queued: 5 })),
    actions: ['pause', 'cancel'],
    retryable: 2,
    onRetryFailed: () => undefined,
  },
  parameters: saidWhen('Two parts have failed while the others go on: it is said at once, not at the end.'),
})

export const Done = meta.story({
  args: {
    job: batch({ status: 'completed', resultUrl: '/results/invoices.zip' }),
    rollUp: rollUp({ done: 20 }),
    ...listing(partsOf({ completed: 20 })),
  },
  parameters: saidWhen('All parts have ended well.'),
})

export const PartlyFailed = meta.story({
  args: {
    job: batch({ status: 'completed' }),
    rollUp: rollUp({ done: 17, failed: 3 }),
    ...listing(partsOf({ completed: 17, failed: 3 })),
    retryable: 3,
    onRetryFailed: () => undefined,
  },
  parameters: saidWhen('All parts have ended, and not all of them well; one press tries the failed ones again.'),
})

export const AllFailed = meta.story({
  args: {
    job: batch({ status: 'failed' }),
    rollUp: rollUp({ failed: 3 }),
    ...listing(partsOf({ failed: 3 })),
    retryable: 3,
    onRetryFailed: () => undefined,
  },
  parameters: saidWhen('No part has ended well.'),
})

export const WithoutItsOwnJob = meta.story({
  args: {
    job: undefined,
    rollUp: rollUp({ done: 3, failed: 1, running: 2 }),
    ...listing(partsOf({ completed: 3, failed: 1, progress: 2 })),
    retryable: 1,
    onRetryFailed: () => undefined,
  },
  parameters: saidWhen('The server tells of the parts and their common parent, and never of the parent itself.'),
})

export const DoneBeforeItsParts = meta.story({
  args: {
    job: batch({ status: 'completed' }),
    rollUp: rollUp({ done: 18, running: 2 }),
    ...listing(partsOf({ completed: 18, progress: 2 })),
  },
  parameters: saidWhen('The server calls the batch done, and two of its parts have not told of their end.'),
})

export const NoParts = meta.story({
  args: { job: batch({ status: 'completed' }), rollUp: rollUp({}) },
  parameters: saidWhen('A batch has nothing in it, such as an archive without files.'),
})

export const OnePart = meta.story({
  args: { rollUp: rollUp({ running: 1 }), ...listing(partsOf({ progress: 1 })), actions: ['cancel'] },
  parameters: saidWhen('A batch of one.'),
})

export const Cancelling = meta.story({
  args: {
    job: batch({ status: 'cancelling' }),
    rollUp: rollUp({ done: 9, skipped: 7, running: 4 }),
    ...listing(partsOf({ completed: 9, cancelled: 7, cancelling: 4 })),
  },
  parameters: saidWhen('The batch was cancelled: what waited is left out, what runs stops at its next safe step.'),
})

export const Stale = meta.story({
  args: {
    freshness: 'stale',
    asOf: T0 - 90_000,
    rollUp: rollUp({ done: 9, failed: 1, running: 3, waiting: 7 }),
    ...listing(partsOf({ completed: 9, failed: 1, progress: 3, queued: 7 })),
  },
  parameters: saidWhen('The line is down: the counts stand as they were last heard.'),
})
