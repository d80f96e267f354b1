import preview from '../.storybook/preview.tsx'
import { job } from '../mocks/build/job.ts'
import { T0 } from '../mocks/epoch.ts'
import type { Upload } from '../src/protocol/upload.ts'
import { UploadProgressView } from '../src/widgets/UploadProgress/UploadProgressView.tsx'
import { saidWhen } from './docs/saidWhen.ts'

const upload = (fields: Partial<Upload> = {}): Upload => ({
  id: 'upload-1',
  name: 'Annual report.pdf',
  status: 'sending',
  done: 3_200_000,
  total: 12_000_000,
  rate: 1_100_000,
  startedAt: T0 - 9_000,
  movedAt: T0,
  canCancel: true,
  ...fields,
})
const sent = { status: 'waiting', done: 12_000_000, sentAt: T0 } as const

const meta = preview.meta({
  title: 'Widgets/UploadProgress',
  component: UploadProgressView,
  args: { upload: upload(), now: T0, onCancel: () => undefined, onRetry: () => undefined },
})

export const Sending = meta.story({
  args: { uploadEta: { kind: 'range', fromMs: 5_000, toMs: 14_000, confidence: 'low' } },
  parameters: saidWhen('A file is on its way, byte by byte.'),
})

export const Starting = meta.story({
  args: {
    upload: {
      id: 'upload-1',
      name: 'Annual report.pdf',
      status: 'sending',
      total: 12_000_000,
      startedAt: T0,
      movedAt: T0,
      canCancel: true,
    },
  },
  parameters: saidWhen('The first byte has not been sent yet.'),
})

export const BytesNotTold = meta.story({
  args: {
    upload: {
      id: 'upload-1',
      name: 'Annual report.pdf',
      status: 'sending',
      startedAt: T0,
      movedAt: T0,
      canCancel: true,
    },
  },
  parameters: saidWhen('Whoever sends the file does not tell how far it is, as with fetch.'),
})

export const Stalled = meta.story({
  args: { isStalled: true },
  parameters: saidWhen('No byte has moved for ten seconds.'),
})

export const WaitingForTheServer = meta.story({
  args: { upload: upload(sent) },
  parameters: saidWhen('All is sent, and the server has not answered yet.'),
})

export const Failed = meta.story({
  args: { upload: upload({ status: 'failed', errorCode: 'NETWORK' }) },
  parameters: saidWhen('The network went away in the middle; it can be sent again.'),
})

export const TooLarge = meta.story({
  args: { upload: upload({ status: 'failed', error: 'At most 10 MB.', errorCode: 'HTTP_413' }) },
  parameters: saidWhen('The server did not take it, and says why.'),
})

export const Cancelled = meta.story({
  args: { upload: upload({ status: 'cancelled' }) },
  parameters: saidWhen('The person stopped it before it was all sent.'),
})

export const BecameQueued = meta.story({
  args: {
    upload: upload({ ...sent, status: 'taken', jobId: 'report' }),
    job: job({ status: 'queued', queuePosition: 3, queueSize: 5 }),
    actions: ['cancel'],
    onAction: () => undefined,
  },
  parameters: saidWhen(
    'The server has taken it: in the same place stands the job, and the upload is a step that is done.',
  ),
})

export const BecameRunning = meta.story({
  args: {
    upload: upload({ ...sent, status: 'taken', jobId: 'report' }),
    job: job({ progress: 42, step: 'Extracting the text' }),
    actions: ['cancel'],
    onAction: () => undefined,
  },
  parameters: saidWhen('The job runs; the second length of the bar is its own.'),
})

export const BecameDone = meta.story({
  args: {
    upload: upload({ ...sent, status: 'taken', jobId: 'report' }),
    job: job({ status: 'completed', resultUrl: '/results/4f1c.json' }),
  },
  parameters: saidWhen('The job is done.'),
})

export const TakenWithoutJob = meta.story({
  args: { upload: upload({ ...sent, status: 'taken' }) },
  parameters: saidWhen('The server took the file and makes no job of it.'),
})

export const Unknown = meta.story({
  args: { upload: undefined },
  parameters: saidWhen('Nothing is known of this upload, as after signing out.'),
})
