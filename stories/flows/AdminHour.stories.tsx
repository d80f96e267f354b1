import preview from '../../.storybook/preview.tsx'
import { adminHour } from '../../mocks/scenarios/adminHour.ts'
import { chartsDrawn } from './chartsDrawn.ts'
import { PlayedDesk } from './PlayedDesk.tsx'
import { StandingDesk } from './StandingDesk.tsx'

const minute = 60_000

const describe = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Flows/Admin hour',
  component: StandingDesk,
  args: { scenario: adminHour, ms: 0, admin: true, jobIds: [] },
  argTypes: {
    ms: { control: { type: 'range', min: 0, max: adminHour.durationMs, step: minute } },
    scenario: { control: false },
  },
  parameters: { docs: { story: { inline: false, height: '900px' } } },
})

export const BadQuarter = meta.story({
  args: { ms: 32 * minute },
  play: chartsDrawn,
  parameters: describe('Jobs fail, the processors are full, and one worker has been silent for three minutes.'),
})

export const Over = meta.story({
  args: { ms: 60 * minute },
  play: chartsDrawn,
  parameters: describe('The bad quarter is over; the charts still show it.'),
})

export const Played = meta.story({
  tags: ['no-visual'],
  render: ({ ms: _, ...args }) => <PlayedDesk {...args} speed={60} />,
  parameters: describe('An hour in a minute. It plays as soon as it is opened.'),
})
