import preview from '../../.storybook/preview.tsx'
import { lineFlaps } from '../../mocks/scenarios/lineFlaps.ts'
import { PlayedDesk } from './PlayedDesk.tsx'
import { StandingDesk } from './StandingDesk.tsx'

const describe = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Flows/Flapping line',
  component: StandingDesk,
  args: { scenario: lineFlaps, ms: 0 },
  argTypes: {
    ms: { control: { type: 'range', min: 0, max: lineFlaps.durationMs, step: 100 } },
    scenario: { control: false },
  },
  parameters: { docs: { story: { inline: false, height: '480px' } } },
})

export const ResumedWithoutGap = meta.story({
  args: { ms: 11_500 },
  parameters: describe(
    'The line is back for a moment. The server handed over what was missed, so nothing has to be fetched.',
  ),
})

export const LongerWait = meta.story({
  args: { ms: 23_000 },
  parameters: describe('It was lost again within ten seconds, so the next try comes later than the one before.'),
})

export const ResumedWithGap = meta.story({
  args: { ms: 24_900 },
  parameters: describe('This time the server cannot hand over what was missed, so it is being fetched.'),
})

export const Held = meta.story({
  args: { ms: 36_000 },
  parameters: describe('The line has held for more than ten seconds: the next loss would be tried at once again.'),
})

export const Played = meta.story({
  tags: ['no-visual'],
  render: ({ ms: _, ...args }) => <PlayedDesk {...args} />,
  parameters: describe('A line that drops four times before it holds. It plays as soon as it is opened.'),
})
