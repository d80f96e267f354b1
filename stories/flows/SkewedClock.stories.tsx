import preview from '../../.storybook/preview.tsx'
import { clockIsBehind } from '../../mocks/scenarios/clockIsBehind.ts'
import { StandingDesk } from './StandingDesk.tsx'

const meta = preview.meta({
  title: 'Flows/Skewed clock',
  component: StandingDesk,
  argTypes: { scenario: { control: false } },
  parameters: { docs: { story: { inline: false, height: '480px' } } },
})

export const NinetySecondsBehind = meta.story({
  args: { scenario: clockIsBehind, ms: 10_000 },
  parameters: {
    docs: {
      description: {
        story:
          'The device’s clock is 90 seconds behind the server’s. The next try is 15 seconds away, and that is what it says.',
      },
    },
  },
})
