import preview from '../../.storybook/preview.tsx'
import { webSocket } from '../../src/adapters/webSocket.ts'
import { playOverWebSocket } from '../../src/msw/playOverWebSocket.ts'
import { networkOf } from '../../src/storybook/preview/timelineToolbars.ts'
import { playToTheEnd, wireArgTypes, wireDocs, wireServer, wireUrl } from './wire.ts'
import { WireDesk } from './WireDesk.tsx'

const meta = preview.meta({
  title: 'Wire/WebSocket',
  component: WireDesk,
  args: { connect: () => webSocket({ url: wireUrl }), server: wireServer },
  argTypes: wireArgTypes,
  render: (args, { globals }) => <WireDesk {...args} network={networkOf(globals)} />,
  parameters: { chromatic: { disableSnapshot: true }, docs: wireDocs },
})

export const LineDrops = meta.story({
  beforeEach({ msw }) {
    msw.use(...playOverWebSocket(wireServer, { url: wireUrl }))
  },
  play: playToTheEnd,
  parameters: {
    docs: {
      description: {
        story: 'A real WebSocket against a simulated server: it is closed while jobs run, and the next one catches up.',
      },
    },
  },
})
