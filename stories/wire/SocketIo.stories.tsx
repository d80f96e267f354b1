import preview from '../../.storybook/preview.tsx'
import { queueSpike } from '../../mocks/scenarios/queueSpike.ts'
import { stopsWhenAsked } from '../../mocks/scenarios/stopsWhenAsked.ts'
import { socketIo } from '../../src/adapters/socketIo.ts'
import { playOverSocketIo } from '../../src/msw/playOverSocketIo.ts'
import { serveScenario } from '../../src/msw/scenario/serveScenario.ts'
import { networkOf } from '../../src/storybook/preview/timelineToolbars.ts'
import { cancelOnTheWire } from './cancelOnTheWire.ts'
import { pauseOnTheWire } from './pauseOnTheWire.ts'
import { playToTheEnd, wireArgTypes, wireDocs, wireServer, wireSpeed, wireUrl } from './wire.ts'
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

const stoppingServer = serveScenario(stopsWhenAsked)

export const Cancelled = meta.story({
  args: { connect: () => socketIo({ url: wireUrl, jobCommands: ['cancel-job'] }), server: stoppingServer },
  beforeEach({ msw }) {
    msw.use(...playOverSocketIo(stoppingServer, { url: wireUrl }))
  },
  play: cancelOnTheWire,
  parameters: {
    docs: {
      description: {
        story:
          'A person stops a document: the real client asks, the simulated server answers, and what follows comes as events.',
      },
    },
  },
})

const pausingServer = serveScenario(queueSpike, { speed: wireSpeed })

export const LanePaused = meta.story({
  args: {
    connect: () => socketIo({ url: wireUrl, queueCommands: ['pause-queue', 'resume-queue'] }),
    server: pausingServer,
    canPause: true,
  },
  beforeEach({ msw }) {
    msw.use(...playOverSocketIo(pausingServer, { url: wireUrl }))
  },
  play: pauseOnTheWire,
  parameters: {
    docs: {
      description: {
        story:
          'A person pauses a lane for everyone, and resumes it: the simulated server answers, and tells all of it to every client.',
      },
    },
  },
})
