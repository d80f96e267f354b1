import preview from '../.storybook/preview.tsx'
import { job } from '../mocks/build/job.ts'
import { T0 } from '../mocks/epoch.ts'
import type { Job } from '../src/protocol/job.ts'
import { RealTimeProgressView } from '../src/widgets/RealTimeProgress/RealTimeProgressView.tsx'

const plan = [
  { label: 'Check the file', status: 'done' },
  { label: 'Extract the text', status: 'running', progress: 42 },
  { label: 'Find the tables', status: 'pending' },
  { label: 'Write the result', status: 'pending' },
] as const

const describe = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Widgets/RealTimeProgress',
  component: RealTimeProgressView,
  tags: ['!autodocs'],
  args: { job: job(), now: T0 },
})

export const Queued = meta.story({
  args: { job: job({ status: 'queued', queuePosition: 3, queueSize: 12, estimatedTime: 240 }) },
  parameters: describe('The job waits, and the server tells its place in the line.'),
})

export const QueuedPlaceUnknown = meta.story({
  args: { job: job({ status: 'queued' }) },
  parameters: describe('The job waits, and the server does not tell its place.'),
})

export const NextInLine = meta.story({
  args: { job: job({ status: 'queued', queuePosition: 1, queueSize: 12, estimatedTime: 8 }) },
  parameters: describe('The next free worker takes this job.'),
})

export const Delayed = meta.story({
  args: { job: job({ status: 'delayed', estimatedTime: 5_400 }) },
  parameters: describe('The job was put off until a later time.'),
})

export const Started = meta.story({
  args: { job: job({ status: 'started' }) },
  parameters: describe('A worker has the job but has not told any number yet, so the bar moves without one.'),
})

export const AtZero = meta.story({
  args: { job: job({ progress: 0, step: 'Opening the file' }) },
  parameters: describe('The server told 0 %: an empty bar with a number, which is not the same as no number.'),
})

export const Running = meta.story({
  args: {
    job: job({
      progress: 42,
      step: 'Extracting the text',
      estimatedTime: 118,
      counts: { done: 101, total: 240, unit: 'pages' },
    }),
  },
  parameters: describe('The usual sight: percent, step, pages and the time that is left.'),
})

export const AtNinetyNine = meta.story({
  args: { job: job({ progress: 99.7, step: 'Writing the result', estimatedTime: 4 }) },
  parameters: describe('The last percent; 99.7 % is not rounded up to done.'),
})

export const HundredNotDone = meta.story({
  args: { job: job({ progress: 100 }) },
  parameters: describe('All work is counted, but the server has not said that the job is done.'),
})

export const WithPlan = meta.story({
  args: {
    job: job({ progress: 42, steps: plan, estimatedTime: 118, counts: { done: 17, total: 240, unit: 'pages' } }),
  },
  parameters: describe('The server sent a plan of steps beforehand.'),
})

export const LearntSteps = meta.story({
  args: {
    job: job({
      progress: 64,
      step: 'Finding the tables',
      stepLog: ['Opening the file', 'Checking the pages', 'Extracting the text', 'Finding the tables'],
    }),
  },
  parameters: describe('No plan was sent: the steps are listed as they come.'),
})

export const UnplannedStep = meta.story({
  args: {
    job: job({
      progress: 80,
      step: 'Repair a damaged page',
      steps: plan.map(({ label }) => ({ label, status: 'done' as const })),
    }),
  },
  parameters: describe('The job does something that its plan did not name; it is added, never lost.'),
})

export const SkippedStep = meta.story({
  args: {
    job: job({
      progress: 90,
      steps: [
        { label: 'Check the file', status: 'done' },
        { label: 'Recognise scanned text', status: 'skipped', detail: 'nothing is scanned' },
        { label: 'Write the result', status: 'running' },
      ],
    }),
  },
  parameters: describe('A step of the plan was not needed for this file.'),
})

export const UploadBytes = meta.story({
  args: { job: job({ progress: 31, step: 'Uploading', bytes: { done: 38_400_000, total: 124_000_000 } }) },
  parameters: describe('A file is on its way to the server.'),
})

export const Stalled = meta.story({
  args: { job: job({ progress: 57, step: 'Extracting the text', stalled: true }) },
  parameters: describe('The server says that the job makes no headway.'),
})

export const Paused = meta.story({
  args: { job: job({ status: 'paused', progress: 57 }) },
  parameters: describe('Someone paused the job; nothing moves.'),
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
  parameters: describe('A try failed and the next one comes by itself; this is not a failure yet.'),
})

export const Cancelling = meta.story({
  args: { job: job({ status: 'cancelling', progress: 57 }) },
  parameters: describe('Cancelling was asked for; the worker has not stopped yet.'),
})

export const Cancelled = meta.story({
  args: { job: job({ status: 'cancelled', progress: 57 }) },
  parameters: describe('The job was stopped on purpose.'),
})

export const Expired = meta.story({
  args: { job: job({ status: 'expired', progress: 57 }) },
  parameters: describe('The server has forgotten the job, as after a restart.'),
})

export const UnknownJob = meta.story({
  args: { job: undefined, jobId: '4f1c' },
  parameters: describe('Nothing has been heard of this job: the first answer is not there yet, or the id is wrong.'),
})

export const UnknownStatus = meta.story({
  args: { job: job({ status: 'archiving' as Job['status'], progress: 57 }) },
  parameters: describe('A newer server sends a status that has no word here; its own is shown.'),
})

export const Late = meta.story({
  args: { job: job({ status: 'started' }), freshness: 'late', asOf: T0 - 95_000 },
  parameters: describe(
    'The line is well, but nothing was heard of this job for longer than usual; the bar stands still.',
  ),
})

export const Stale = meta.story({
  args: { job: job({ progress: 42, step: 'Extracting the text' }), freshness: 'stale', asOf: T0 - 95_000 },
  parameters: describe('The line is down: the job is shown as it last was, without colour.'),
})

export const LongWords = meta.story({
  args: {
    job: job({
      name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft_2025_final_v12.pdf',
      kind: 'Text recognition',
      progress: 42,
      step: 'Extracting the text of the appendix with the tables of all branch offices',
      estimatedTime: 118,
    }),
  },
  parameters: describe('Names and steps longer than the room they get.'),
})
