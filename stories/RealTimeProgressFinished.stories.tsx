import { expect } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { job } from '../mocks/build/job.ts'
import { T0 } from '../mocks/epoch.ts'
import type { Job } from '../src/protocol/job.ts'
import { RealTimeProgressView } from '../src/widgets/RealTimeProgress/RealTimeProgressView.tsx'

const failed = (fields: Partial<Job>) => job({ status: 'failed', ...fields })

const trace = `Page 17 could not be read: its content stream ends before the object that the cross-reference table names.
  at readStream (worker/stream.ts:88)
  at readPage (worker/page.ts:41)
  at extractText (worker/extract.ts:19)`

const describe = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Widgets/RealTimeProgress',
  component: RealTimeProgressView,
  tags: ['!autodocs'],
  args: { job: failed({}), now: T0 },
})

export const Completed = meta.story({
  args: { job: job({ status: 'completed', progress: 100 }) },
  parameters: describe('The job is done and has nothing to open.'),
})

export const CompletedWithResult = meta.story({
  args: { job: job({ status: 'completed', progress: 100, resultUrl: '/results/4f1c.json' }) },
  parameters: describe('The job is done and its result is a click away.'),
})

export const CompletedWithPlan = meta.story({
  args: {
    job: job({
      status: 'completed',
      resultUrl: '/results/4f1c.json',
      steps: ['Check the file', 'Extract the text', 'Write the result'].map((label) => ({ label, status: 'done' })),
      counts: { done: 240, total: 240, unit: 'pages' },
    }),
  },
  parameters: describe('A planned job is done: every step has its tick.'),
})

export const Failed = meta.story({
  args: { job: failed({ progress: 42, error: 'The file is protected by a password.', errorCode: 'ENCRYPTED' }) },
  parameters: describe('The job ended without a result, and the server says why.'),
})

export const FailedWillRetry = meta.story({
  args: {
    job: failed({
      progress: 42,
      error: 'The storage did not answer.',
      willRetry: true,
      nextRetryAt: T0 + 30_000,
      attempt: 2,
      maxAttempts: 3,
    }),
  },
  parameters: describe('This try failed, and the server has promised another one.'),
})

export const FailedWithoutReason = meta.story({
  args: { job: failed({ error: '' }) },
  parameters: describe('The job failed, and the server sent no message.'),
})

export const FailedLongMessage = meta.story({
  args: { job: failed({ progress: 7, error: trace }) },
  play: async ({ canvas, userEvent, step }) => {
    await step('the whole text opens by a click', async () => {
      await userEvent.click(canvas.getByText('Show all'))
      await expect(canvas.getByText(/extract\.ts:19/)).toBeVisible()
    })
  },
  parameters: describe('A message longer than three lines folds away until it is asked for.'),
})

export const FailedLooksLikeHtml = meta.story({
  args: { job: failed({ error: '<b>Upload</b> failed: <img src=x onerror=alert(1)>' }) },
  parameters: describe('The message holds markup; it is shown as text.'),
})
