import preview from '../../.storybook/preview.tsx'
import { polling } from '../../src/adapters/polling.ts'
import { playOverPolling } from '../../src/msw/playOverPolling.ts'
import { playToTheEnd, wireDocs, wireServer, wireUrl } from './wire.ts'
import { WireDesk } from './WireDesk.tsx'

const meta = preview.meta({
  title: 'Wire/Polling',
  component: WireDesk,
  tags: ['no-visual'],
  args: { connect: () => polling({ url: wireUrl, intervalMs: 500 }) },
  argTypes: { connect: { control: false } },
  parameters: { docs: wireDocs },
})

export const LineDrops = meta.story({
  beforeEach({ msw }) {
    msw.use(...playOverPolling(wireServer, { url: wireUrl }))
    return wireServer.start()
  },
  play: playToTheEnd,
  parameters: {
    docs: {
      description: { story: 'Real requests, twice a second, to a simulated server that does not answer for a while.' },
    },
  },
})
