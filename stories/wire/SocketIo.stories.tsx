import preview from '../../.storybook/preview.tsx'
import { socketIo } from '../../src/adapters/socketIo.ts'
import { playOverSocketIo } from '../../src/msw/playOverSocketIo.ts'
import { networkOf } from '../../src/storybook/preview/timelineToolbars.ts'
import { playToTheEnd, wireArgTypes, wireDocs, wireServer, wireUrl } from './wire.ts'
import { WireDesk } from './WireDesk.tsx'

const meta = preview.meta({
  title: 'Wire/Socket.IO',
  component: WireDesk,
  args: { connect: () => socketIo({ url: wireUrl }), server: wireServer },
  argTypes: wireArgTypes,
  render: (args, { globals }) => <WireDesk {...args} network={networkOf(globals)} />,
  parameters: { chromatic: { disableSnapshot: true }, docs: wireDocs },
})

export const LineDrops = meta.story({
  beforeEach({ msw }) {
    msw.use(...playOverSocketIo(wireServer, { url: wireUrl }))
  },
  play: playToTheEnd,
  parameters: {
    docs: {
      description: {
        story:
          'The real client of Socket.IO against a simulated server: the line drops while jobs run and comes back by itself.',
      },
    },
  },
})
