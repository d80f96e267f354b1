import preview from '../../.storybook/preview.tsx'
import { serverBusy } from '../../mocks/scenarios/serverBusy.ts'
import { PlayedDesk } from './PlayedDesk.tsx'
import { StandingDesk } from './StandingDesk.tsx'

const describe = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Flows/Server busy',
  component: StandingDesk,
  args: { scenario: serverBusy, ms: 0 },
  argTypes: {
    ms: { control: { type: 'range', min: 0, max: serverBusy.durationMs, step: 100 } },
    scenario: { control: false },
  },
  parameters: { docs: { story: { inline: false, height: '480px' } } },
})

export const AskedToWait = meta.story({
  args: { ms: 14_000 },
  parameters: describe('The server asked for patience: the badge says so and until when, and offers no other try.'),
})

export const BackAgain = meta.story({
  args: { ms: 29_000 },
  parameters: describe('After the time it asked for, the server has room again.'),
})

export const Played = meta.story({
  tags: ['no-visual'],
  render: ({ ms: _, ...args }) => <PlayedDesk {...args} />,
  parameters: describe('A server that asks for twenty seconds. It plays as soon as it is opened.'),
})
