import type { CSSProperties } from 'react'
import preview from '../.storybook/preview.tsx'
import { job } from '../mocks/build/job.ts'
import { T0 } from '../mocks/epoch.ts'
import { RealTimeProgressView } from '../src/widgets/RealTimeProgress/RealTimeProgressView.tsx'
import { saidWhen } from './docs/saidWhen.ts'
import { batchUnderWay, failedWithCode, onTheServer } from './jobSamples.ts'

const tiny = { '--tt-ring-size': '1.5rem' } as CSSProperties

const meta = preview.meta({
  title: 'Widgets/RealTimeProgress',
  component: RealTimeProgressView,
  tags: ['!autodocs'],
  args: { variant: 'ring', now: T0 },
})

export const RingQueued = meta.story({
  args: { job: job({ status: 'queued', queuePosition: 3, queueSize: 12, estimatedTime: 240 }) },
  parameters: saidWhen('The job waits: an empty ring, with its place beside it.'),
})

export const RingAtZero = meta.story({
  args: { job: job({ progress: 0, step: 'Opening the file' }) },
  parameters: saidWhen('The server told 0 %: an empty ring with a number.'),
})

export const RingAtFortyTwo = meta.story({
  args: { job: onTheServer, actions: ['pause', 'cancel'], onAction: () => undefined },
  parameters: saidWhen('A card with little room, where the ring stands beside what it is about.'),
})

export const RingWithoutNumber = meta.story({
  args: { job: job({ status: 'started' }) },
  parameters: saidWhen(
    'A worker has the job and has told no number: the ring turns, or is dashed where nothing may move.',
  ),
})

export const RingStale = meta.story({
  args: { job: onTheServer, freshness: 'stale', asOf: T0 - 95_000 },
  parameters: saidWhen('The line is down: the ring has lost its colour and says as of when it is.'),
})

export const RingStalled = meta.story({
  args: { job: job({ progress: 57, step: 'Extracting the text' }), stallCause: 'worker' },
  parameters: saidWhen('The worker that had the job is silent.'),
})

export const RingCompleted = meta.story({
  args: { job: job({ status: 'completed', resultUrl: '/results/4f1c.json' }) },
  parameters: saidWhen('The job is done.'),
})

export const RingFailed = meta.story({
  args: { job: failedWithCode, actions: ['retry'], onAction: () => undefined },
  parameters: saidWhen('The job failed where the ring stands.'),
})

export const RingOfBatch = meta.story({
  args: { job: batchUnderWay },
  parameters: saidWhen('A batch: an arc for each kind of items, and room for those that wait.'),
})

export const RingTiny = meta.story({
  args: { job: onTheServer },
  decorators: [
    (Story) => (
      <div style={tiny}>
        <Story />
      </div>
    ),
  ],
  parameters: saidWhen('A product has made the ring as small as an icon: it holds no number any more.'),
})
