import preview from '../../.storybook/preview.tsx'
import { eventSource } from '../../src/adapters/eventSource.ts'
import { playOverEventSource } from '../../src/msw/playOverEventSource.ts'
import { networkOf } from '../../src/storybook/preview/timelineToolbars.ts'
import { playToTheEnd, wireArgTypes, wireDocs, wireServer, wireUrl } from './wire.ts'
import { WireDesk } from './WireDesk.tsx'

const meta = preview.meta({
  title: 'Wire/Server-sent events',
  component: WireDesk,
  args: { connect: () => eventSource({ url: wireUrl }), server: wireServer },
  argTypes: wireArgTypes,
  render: (args, { globals }) => <WireDesk {...args} network={networkOf(globals)} />,
  parameters: { chromatic: { disableSnapshot: true }, docs: wireDocs },
})

export const LineDrops = meta.story({
  beforeEach({ msw }) {
    msw.use(...playOverEventSource(wireServer, { url: wireUrl }))
  },
  play: playToTheEnd,
  parameters: {
    docs: {
      description: {
        story:
          'A real stream of events from a simulated server: it breaks while jobs run, and the next one catches up.',
      },
    },
  },
})
