import preview from '../../.storybook/preview.tsx'
import { serverRestarts } from '../../mocks/scenarios/serverRestarts.ts'
import { PlayedDesk } from './PlayedDesk.tsx'
import { StandingDesk } from './StandingDesk.tsx'

const describe = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Flows/Server restart',
  component: StandingDesk,
  args: { scenario: serverRestarts, ms: 0 },
  argTypes: {
    ms: { control: { type: 'range', min: 0, max: serverRestarts.durationMs, step: 100 } },
    scenario: { control: false },
  },
  parameters: { docs: { story: { inline: false, height: '480px' } } },
})

export const ShortDrop = meta.story({
  args: { ms: 12_500 },
  parameters: describe('The server has been gone for less than four seconds: no alarm, and nothing is marked.'),
})

export const Reconnecting = meta.story({
  args: { ms: 14_800 },
  parameters: describe('Longer than that: what is shown says of when it is, and the badge counts down.'),
})

export const UpAgain = meta.story({
  args: { ms: 17_000 },
  parameters: describe('The server is back; what ended meanwhile is told now.'),
})

export const Played = meta.story({
  tags: ['no-visual'],
  render: ({ ms: _, ...args }) => <PlayedDesk {...args} />,
  parameters: describe('A restart that takes six seconds. It plays as soon as it is opened.'),
})
