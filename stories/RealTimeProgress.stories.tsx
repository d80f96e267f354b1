import preview from '../.storybook/preview.tsx'
import { job } from '../mocks/build/job.ts'
import { T0 } from '../mocks/epoch.ts'
import { RealTimeProgressView } from '../src/widgets/RealTimeProgress/RealTimeProgressView.tsx'
import { saidWhen } from './docs/saidWhen.ts'

const meta = preview.meta({
  title: 'Widgets/RealTimeProgress',
  component: RealTimeProgressView,
  tags: ['!autodocs'],
  args: { job: job(), now: T0 },
})

export const Queued = meta.story({
  args: { job: job({ status: 'queued', queuePosition: 3, queueSize: 12, estimatedTime: 240 }) },
  parameters: saidWhen('The job waits, and the server tells its place in the line.'),
})

export const QueuedPlaceUnknown = meta.story({
  args: { job: job({ status: 'queued' }) },
  parameters: saidWhen('The job waits, and the server does not tell its place.'),
})

export const QueuedMovedBack = meta.story({
  args: { job: job({ status: 'queued', queuePosition: 5, queueSize: 14, movedBackFrom: 3, estimatedTime: 420 }) },
  parameters: saidWhen('Others were put before this job; its new place is told without alarm.'),
})

export const NextInLine = meta.story({
  args: { job: job({ status: 'queued', queuePosition: 1, queueSize: 12, estimatedTime: 8 }) },
  parameters: saidWhen('The next free worker takes this job.'),
})

export const Delayed = meta.story({
  args: { job: job({ status: 'delayed', estimatedTime: 5_400 }) },
  parameters: saidWhen('The job was put off until a later time.'),
})

export const Started = meta.story({
  args: { job: job({ status: 'started' }) },
  parameters: saidWhen('A worker has the job but has not told any number yet, so the bar moves without one.'),
})

export const AtZero = meta.story({
  args: { job: job({ progress: 0, step: 'Opening the file' }) },
  parameters: saidWhen('The server told 0 %: an empty bar with a number, which is not the same as no number.'),
})

export const FortyTwo = meta.story({
  args: { job: job({ progress: 42 }) },
  parameters: saidWhen('The server tells a percent and nothing else.'),
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
  parameters: saidWhen('The usual sight: percent, step, pages and the time that is left.'),
})

export const JustReachedNinetyNine = meta.story({
  args: { job: job({ progress: 99.7, step: 'Writing the result', estimatedTime: 4 }) },
  parameters: saidWhen('The last percent has only begun; 99.7 % is not rounded up to done.'),
})

export const AtNinetyNine = meta.story({
  args: { job: job({ progress: 99.7, step: 'Writing the result' }), standsForMs: 380_000 },
  parameters: saidWhen('The last percent takes minutes: the estimate makes way for how long it has stood there.'),
})

export const HundredNotDone = meta.story({
  args: { job: job({ progress: 100 }) },
  parameters: saidWhen('All work is counted, but the server has not said that the job is done.'),
})

export const UploadBytes = meta.story({
  args: { job: job({ progress: 31, step: 'Uploading', bytes: { done: 38_400_000, total: 124_000_000 } }) },
  parameters: saidWhen('A file is on its way to the server.'),
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
  parameters: saidWhen('Names and steps longer than the room they get.'),
})
