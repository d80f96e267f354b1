import preview from '../.storybook/preview.tsx'
import { worker } from '../mocks/build/worker.ts'
import { T0 } from '../mocks/epoch.ts'
import { AdminDashboardView, type AdminDashboardViewProps } from '../src/widgets/AdminDashboard/AdminDashboardView.tsx'
import { minute, upTo } from './admin/adminLook.ts'
import { chartsDrawn } from './admin/chartsDrawn.ts'

const describe = (story: string) => ({
  layout: 'fullscreen' as const,
  docs: { description: { story }, story: { inline: false, height: '720px' } },
})

const ordinary: AdminDashboardViewProps = { access: 'allowed', now: T0, variant: 'wall' }

const meta = preview.meta({
  title: 'Widgets/AdminDashboard/Wall',
  component: AdminDashboardView,
  args: ordinary,
  play: chartsDrawn,
  decorators: [
    (Story) => (
      <div style={{ blockSize: '100dvh' }}>
        <Story />
      </div>
    ),
  ],
})

export const WallCalm = meta.story({
  args: upTo(20),
  parameters: describe(
    'A screen at the wall of a room, on an ordinary day: nothing has a colour, since nothing is to be done.',
  ),
})

export const WallStrained = meta.story({
  args: upTo(31),
  parameters: describe('The same screen while many jobs fail: what needs attention has a colour and a word.'),
})

const { latest: newest, ...calm } = upTo(20)
const ghost = worker({ id: 'worker-4', currentJobId: 'doc-4627', lastHeartbeat: T0 + 14 * minute })

export const WallGhost = meta.story({
  args: {
    ...calm,
    ...(newest && { latest: { ...newest, workers: [...(newest.workers ?? []).slice(0, 3), ghost] } }),
  },
  parameters: describe('A worker is gone with its job: said at the top, where somebody looks up.'),
})

export const WallStale = meta.story({
  args: { ...upTo(20), freshness: 'stale', asOf: T0 + 17 * minute },
  parameters: describe('The line is down: the last figures stay, without colour and with their time.'),
})

export const WallForbidden = meta.story({
  args: { ...upTo(20), access: 'forbidden' },
  parameters: describe('The screen is signed in with an account that may not see the figures.'),
})
