import preview from '../../.storybook/preview.tsx'
import { polling } from '../../src/adapters/polling.ts'
import { playOverPolling } from '../../src/msw/playOverPolling.ts'
import { networkOf } from '../../src/storybook/preview/timelineToolbars.ts'
import { playToTheEnd, wireArgTypes, wireDocs, wireServer, wireUrl } from './wire.ts'
import { WireDesk } from './WireDesk.tsx'

const meta = preview.meta({
  title: 'Wire/Polling',
  component: WireDesk,
  args: { connect: () => polling({ url: wireUrl, intervalMs: 500 }), server: wireServer },
  argTypes: wireArgTypes,
  render: (args, { globals }) => <WireDesk {...args} network={networkOf(globals)} />,
  parameters: { chromatic: { disableSnapshot: true }, docs: wireDocs },
})

export const LineDrops = meta.story({
  beforeEach({ msw }) {
    msw.use(...playOverPolling(wireServer, { url: wireUrl }))
  },
  play: playToTheEnd,
  parameters: {
    docs: {
      description: { story: 'Real requests, twice a second, to a simulated server that does not answer for a while.' },
    },
  },
})
