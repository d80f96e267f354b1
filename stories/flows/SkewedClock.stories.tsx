import preview from '../../.storybook/preview.tsx'
import { clockIsBehind } from '../../mocks/scenarios/clockIsBehind.ts'
import { Desk } from './Desk.tsx'

const meta = preview.meta({
  title: 'Flows/Skewed clock',
  component: Desk,
  parameters: { docs: { story: { inline: false, height: '480px' } } },
})

export const NinetySecondsBehind = meta.story({
  parameters: {
    timeline: { scenario: clockIsBehind, ms: 10_000 },
    docs: {
      description: {
        story:
          'The device’s clock is 90 seconds behind the server’s. The next try is 15 seconds away, and that is what it says.',
      },
    },
  },
})
