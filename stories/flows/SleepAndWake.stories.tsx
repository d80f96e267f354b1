import preview from '../../.storybook/preview.tsx'
import { laptopSleeps } from '../../mocks/scenarios/laptopSleeps.ts'
import { PlayedDesk } from './PlayedDesk.tsx'
import { StandingDesk } from './StandingDesk.tsx'

const describe = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Flows/Sleep and wake',
  component: StandingDesk,
  args: { scenario: laptopSleeps, ms: 0 },
  argTypes: {
    ms: { control: { type: 'range', min: 0, max: laptopSleeps.durationMs, step: 100 } },
    scenario: { control: false },
  },
  parameters: { docs: { story: { inline: false, height: '480px' } } },
})

export const FallingAsleep = meta.story({
  args: { ms: 10_000 },
  parameters: describe('The lid is about to be closed; a document is a third through.'),
})

export const Awake = meta.story({
  args: { ms: 70_100 },
  parameters: describe(
    'The lid was opened a moment ago: the line looks up, and is doubted all the same. The badge says that the rest is fetched.',
  ),
})

export const CaughtUp = meta.story({
  args: { ms: 71_000 },
  parameters: describe('The snapshot is here, and what ended during the sleep is told in one line.'),
})

export const Played = meta.story({
  tags: ['no-visual'],
  render: ({ ms: _, ...args }) => <PlayedDesk {...args} speed={4} />,
  parameters: describe('A minute of sleep in a quarter of one. It plays as soon as it is opened.'),
})
