import preview from '../.storybook/preview.tsx'
import { job } from '../mocks/build/job.ts'
import { T0 } from '../mocks/epoch.ts'
import { RealTimeProgressView } from '../src/widgets/RealTimeProgress/RealTimeProgressView.tsx'
import type { RealTimeProgressViewProps } from '../src/widgets/RealTimeProgress/RealTimeProgressView.tsx'
import { saidWhen } from './docs/saidWhen.ts'
import { batchUnderWay, failedWithCode, onTheServer } from './jobSamples.ts'

const meta = preview.meta({
  title: 'Widgets/RealTimeProgress',
  component: RealTimeProgressView,
  tags: ['!autodocs'],
  args: { variant: 'inline', now: T0 },
})

export const InlineQueued = meta.story({
  args: { job: job({ status: 'queued', queuePosition: 3, queueSize: 12, estimatedTime: 240 }) },
  parameters: saidWhen('The job waits; its place is in the tooltip of its status.'),
})

export const InlineAtZero = meta.story({
  args: { job: job({ progress: 0, step: 'Opening the file' }) },
  parameters: saidWhen('The server told 0 %.'),
})

export const InlineAtFortyTwo = meta.story({
  args: { job: onTheServer, actions: ['pause', 'cancel'], onAction: () => undefined },
  parameters: saidWhen('A row of a list: what it is called, how far it is, how long it takes, and what can be done.'),
})

export const InlineWithoutNumber = meta.story({
  args: { job: job({ status: 'started' }) },
  parameters: saidWhen('A worker has the job and has told no number.'),
})

export const InlineStale = meta.story({
  args: { job: onTheServer, freshness: 'stale', asOf: T0 - 95_000 },
  parameters: saidWhen('The line is down: in place of the time left stands as of when it was so.'),
})

export const InlineStalled = meta.story({
  args: { job: job({ progress: 57, step: 'Extracting the text' }), stallCause: 'worker' },
  parameters: saidWhen('The worker that had the job is silent.'),
})

export const InlineCompleted = meta.story({
  args: { job: job({ status: 'completed', resultUrl: '/results/4f1c.json' }) },
  parameters: saidWhen('The job is done.'),
})

export const InlineFailed = meta.story({
  args: { job: failedWithCode, actions: ['retry'], onAction: () => undefined },
  parameters: saidWhen('The job failed; why is in the tooltip of its status, and read aloud.'),
})

export const InlineOfBatch = meta.story({
  args: { job: batchUnderWay },
  parameters: saidWhen('A batch with the share of each kind of items.'),
})

export const InlineRefused = meta.story({
  args: {
    job: onTheServer,
    actions: ['pause', 'cancel'],
    request: { action: 'cancel', status: 'refused', at: T0, code: 'TOO_LATE', message: 'The result is being written.' },
    onAction: () => undefined,
    onDismissRequest: () => undefined,
  },
  parameters: saidWhen('What was refused needs a second line, until it has been read.'),
})

const rows: readonly Partial<RealTimeProgressViewProps>[] = [
  { job: onTheServer },
  { job: job({ name: 'Minutes of the meeting of all branch offices, with appendix.pdf', progress: 100 }) },
  { job: job({ name: 'Plan.pdf', status: 'queued' }) },
  { job: failedWithCode },
  { job: job({ name: 'Minutes.pdf', status: 'completed' }) },
]

export const InlineInTable = meta.story({
  args: { job: onTheServer },
  render: (args) => (
    <table style={{ inlineSize: '100%' }}>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <td style={{ paddingBlock: 4 }}>
              <RealTimeProgressView {...args} {...row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ),
  parameters: saidWhen('Several in a table: the columns of each stand below those of the one before.'),
})
