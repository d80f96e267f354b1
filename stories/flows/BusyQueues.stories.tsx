import preview from '../../.storybook/preview.tsx'
import { busyQueues } from '../../mocks/scenarios/busyQueues.ts'
import { PlayedDesk } from './PlayedDesk.tsx'
import { StandingDesk } from './StandingDesk.tsx'

const describe = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Flows/Busy queues',
  component: StandingDesk,
  args: { scenario: busyQueues, ms: 0, jobIds: ['doc-4', 'doc-17', 'doc-31'] },
  argTypes: {
    ms: { control: { type: 'range', min: 0, max: busyQueues.durationMs, step: 100 } },
    scenario: { control: false },
  },
  parameters: { docs: { story: { inline: false, height: '520px' } } },
})

export const RoomForMore = meta.story({
  args: { ms: 18_000, jobIds: ['doc-4', 'doc-5', 'doc-6'] },
  parameters: describe('Few documents come, and a worker is free for each.'),
})

export const AtCapacity = meta.story({
  args: { ms: 37_000 },
  parameters: describe('A mass upload has filled all lanes: a document says its place, and how long it may take.'),
})

export const Draining = meta.story({
  args: { ms: 80_000 },
  parameters: describe('No more come; the large ones are read last.'),
})

export const Drained = meta.story({
  args: { ms: busyQueues.durationMs },
  parameters: describe('All are done. A burst of news shows the last few and counts the others.'),
})

export const Played = meta.story({
  tags: ['no-visual'],
  render: ({ ms: _, ...args }) => <PlayedDesk {...args} speed={2} />,
  parameters: describe('Two minutes of work in one. It plays as soon as it is opened.'),
})
