import preview from '../../.storybook/preview.tsx'
import { webSocket } from '../../src/adapters/webSocket.ts'
import { playOverWebSocket } from '../../src/msw/playOverWebSocket.ts'
import { playToTheEnd, wireDocs, wireServer, wireUrl } from './wire.ts'
import { WireDesk } from './WireDesk.tsx'

const meta = preview.meta({
  title: 'Wire/WebSocket',
  component: WireDesk,
  tags: ['no-visual'],
  args: { connect: () => webSocket({ url: wireUrl }) },
  argTypes: { connect: { control: false } },
  parameters: { docs: wireDocs },
})

export const LineDrops = meta.story({
  beforeEach({ msw }) {
    msw.use(...playOverWebSocket(wireServer, { url: wireUrl }))
    return wireServer.start()
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
