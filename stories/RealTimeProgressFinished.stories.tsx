import preview from '../.storybook/preview.tsx'
import { job } from '../mocks/build/job.ts'
import { T0 } from '../mocks/epoch.ts'
import type { Job } from '../src/protocol/job.ts'
import { RealTimeProgressView } from '../src/widgets/RealTimeProgress/RealTimeProgressView.tsx'
import { saidWhen } from './docs/saidWhen.ts'

const failed = (fields: Partial<Job>) => job({ status: 'failed', ...fields })

const trace = `Page 17 could not be read: its content stream ends before the object that the cross-reference table names.
  at readStream (worker/stream.ts:88)
  at readPage (worker/page.ts:41)
  at extractText (worker/extract.ts:19)`

const warnings = [
  'Pages 17 and 18 were empty.',
  'The table on page 40 has no heading, so its columns have numbers for names.',
  'A scanned signature was left out.',
]

const meta = preview.meta({
  title: 'Widgets/RealTimeProgress',
  component: RealTimeProgressView,
  tags: ['!autodocs'],
  args: { job: job(), now: T0 },
})

export const Completed = meta.story({
  args: { job: job({ status: 'completed', progress: 100 }) },
  parameters: saidWhen('The job is done and has nothing to open.'),
})

export const CompletedWithResult = meta.story({
  args: { job: job({ status: 'completed', progress: 100, resultUrl: '/results/4f1c.json' }) },
  parameters: saidWhen('The job is done and its result is a click away.'),
})

export const CompletedWithPreview = meta.story({
  args: {
    job: job({ status: 'completed', result: { pages: 240, words: 81_200 } }),
    renderResult: ({ result }) => <code>{JSON.stringify(result)}</code>,
  },
  parameters: saidWhen('A product draws the result itself, below the line.'),
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
  parameters: saidWhen('A planned job is done: every step has its tick.'),
})

export const CompletedLinkExpiresSoon = meta.story({
  args: { job: job({ status: 'completed', resultUrl: '/results/4f1c.json', resultExpiresAt: T0 + 7_200_000 }) },
  parameters: saidWhen('The result is there for some time yet.'),
})

export const CompletedLinkExpired = meta.story({
  args: { job: job({ status: 'completed', resultUrl: '/results/4f1c.json', resultExpiresAt: T0 - 60_000 }) },
  parameters: saidWhen('The server no longer keeps the result: no link that leads nowhere.'),
})

export const CompletedWithOneWarning = meta.story({
  args: { job: job({ status: 'completed', resultUrl: '/results/4f1c.json', warnings: ['Page 17 was empty.'] }) },
  parameters: saidWhen('A single warning stands open.'),
})

export const CompletedWithWarnings = meta.story({
  args: { job: job({ status: 'completed', resultUrl: '/results/4f1c.json', warnings }) },
  parameters: saidWhen('The job is done, and something in it went not quite well.'),
})

export const CompletedCached = meta.story({
  args: { job: job({ status: 'completed', resultUrl: '/results/4f1c.json', cached: true }) },
  parameters: saidWhen('The same work was done before: the result of that run is used again.'),
})

export const Cancelled = meta.story({
  args: { job: job({ status: 'cancelled', progress: 57 }) },
  parameters: saidWhen('The job was stopped on purpose.'),
})

export const FailedRetryable = meta.story({
  args: {
    job: failed({ progress: 42, error: 'The storage did not answer.', errorCode: 'STORAGE_TIMEOUT', retryable: true }),
  },
  parameters: saidWhen('The job failed for a reason that may have passed.'),
})

export const FailedForGood = meta.story({
  args: {
    job: failed({
      progress: 42,
      error: 'The file is protected by a password.',
      errorCode: 'ENCRYPTED',
      retryable: false,
    }),
  },
  parameters: saidWhen('The job failed, and would fail again.'),
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
  parameters: saidWhen('This try failed, and the server has promised another one.'),
})

export const FailedWithoutReason = meta.story({
  args: { job: failed({ error: '' }) },
  parameters: saidWhen('The job failed, and the server sent no message.'),
})

export const FailedLongMessage = meta.story({
  args: { job: failed({ progress: 7, error: trace }) },
  parameters: saidWhen('A message longer than three lines folds away until it is asked for.'),
})

export const FailedLooksLikeHtml = meta.story({
  args: { job: failed({ error: '<b>Upload</b> failed: <img src=x onerror=alert(1)>' }) },
  parameters: saidWhen('The message holds markup; it is shown as text.'),
})

export const Expired = meta.story({
  args: { job: job({ status: 'expired', progress: 57 }) },
  parameters: saidWhen('The server has forgotten the job, as after a restart.'),
})
