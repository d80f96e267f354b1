import preview from '../../.storybook/preview.tsx'
import { proxyBlocks } from '../../mocks/scenarios/proxyBlocks.ts'
import { PlayedDesk } from './PlayedDesk.tsx'
import { StandingDesk } from './StandingDesk.tsx'

const describe = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Flows/Websockets blocked',
  component: StandingDesk,
  args: { scenario: proxyBlocks, ms: 0 },
  argTypes: {
    ms: { control: { type: 'range', min: 0, max: proxyBlocks.durationMs, step: 100 } },
    scenario: { control: false },
  },
  parameters: { docs: { story: { inline: false, height: '480px' } } },
})

export const Trying = meta.story({
  args: { ms: 2_500 },
  parameters: describe('Try after try fails; less than four seconds have passed.'),
})

export const Polling = meta.story({
  args: { ms: 20_000 },
  parameters: describe(
    'The server is asked every ten seconds instead: the badge says so, and what is shown is as old as the last look at most.',
  ),
})

export const LiveAgain = meta.story({
  args: { ms: 30_000 },
  parameters: describe('A live line could be had, so the asking has ended.'),
})

export const Played = meta.story({
  tags: ['no-visual'],
  render: ({ ms: _, ...args }) => <PlayedDesk {...args} />,
  parameters: describe(
    'A network that lets only ordinary requests through, then another. It plays as soon as it is opened.',
  ),
})
