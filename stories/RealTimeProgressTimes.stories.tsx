import preview from '../.storybook/preview.tsx'
import { job } from '../mocks/build/job.ts'
import { T0 } from '../mocks/epoch.ts'
import { RealTimeProgressView } from '../src/widgets/RealTimeProgress/RealTimeProgressView.tsx'
import { saidWhen } from './docs/saidWhen.ts'
import { onTheServer } from './jobSamples.ts'

const meta = preview.meta({
  title: 'Widgets/RealTimeProgress',
  component: RealTimeProgressView,
  tags: ['!autodocs'],
  args: { job: onTheServer, now: T0, elapsedMs: 83_000 },
})

const minutes = (from: number, to: number) => ({ kind: 'range', fromMs: from * 60_000, toMs: to * 60_000 }) as const

export const EtaRough = meta.story({
  args: { eta: { ...minutes(3, 9), confidence: 'low' } },
  parameters: saidWhen('Little is known yet: a wide range, and a word that says so.'),
})

export const EtaRange = meta.story({
  args: { eta: { ...minutes(3.2, 4.8), confidence: 'medium' } },
  parameters: saidWhen('The pace has been seen for a while: the end lies within a range.'),
})

export const EtaNarrow = meta.story({
  args: { eta: { ...minutes(3.7, 4.3), confidence: 'high' } },
  parameters: saidWhen('The range has been borne out and is narrow: one number says it.'),
})

export const EtaNotTrusted = meta.story({
  args: { eta: null },
  parameters: saidWhen('Nothing honest can be said of the end, so nothing is said.'),
})

export const EtaOverdue = meta.story({
  args: { eta: { kind: 'overdue', byMs: 240_000 } },
  parameters: saidWhen('The end that was expected has passed: words, and no number that grows.'),
})

export const WaitedSoFar = meta.story({
  args: { job: job({ status: 'queued', queuePosition: 3, queueSize: 12 }), elapsedMs: 240_000 },
  parameters: saidWhen('The job has waited for some minutes.'),
})

export const WaitedAndRan = meta.story({
  args: { job: job({ status: 'completed', firstSeenAt: T0 - 192_000, startedAt: T0 - 180_000, finishedAt: T0 }) },
  parameters: saidWhen('Done: how long it waited, and how long it ran.'),
})
