import { expect, fn } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { T0 } from '../mocks/epoch.ts'
import { ConnectionBadgeView } from '../src/widgets/ConnectionBadge/ConnectionBadgeView.tsx'

const describe = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Widgets/ConnectionBadge',
  component: ConnectionBadgeView,
  tags: ['!autodocs'],
  args: { now: T0, since: T0 - 10_000, onRetry: fn(), onSignIn: fn() },
})

export const Idle = meta.story({
  args: { connection: { status: 'idle' } },
  parameters: describe('No one on the page has asked for live updates yet.'),
})

export const Connecting = meta.story({
  args: { connection: { status: 'connecting' }, since: T0 - 500 },
  parameters: describe('The page has just been opened.'),
})

export const SlowConnect = meta.story({
  args: { connection: { status: 'connecting' } },
  parameters: describe('The first connection takes longer than four seconds.'),
})

export const Live = meta.story({
  args: { connection: { status: 'connected', synced: true, via: 'websocket' } },
  parameters: describe('All is well: updates arrive as they happen.'),
})

export const Polling = meta.story({
  args: { connection: { status: 'connected', synced: true, via: 'http-polling', everyMs: 10_000 } },
  parameters: describe('A live line is not to be had, so the server is asked now and then; the badge says how often.'),
})

export const LongPolling = meta.story({
  args: { connection: { status: 'connected', synced: true, via: 'long-polling' } },
  parameters: describe(
    'Something on the way lets no websocket through; Socket.IO goes round it, and news is as fresh.',
  ),
})

export const Updating = meta.story({
  args: { connection: { status: 'connected', synced: false, via: 'websocket' } },
  parameters: describe('The line is back, and what was missed is being fetched.'),
})

export const ShortDrop = meta.story({
  args: { connection: { status: 'reconnecting', attempt: 1, retryAt: T0 + 600 }, since: T0 - 900 },
  parameters: describe('The line dropped less than four seconds ago: no alarm, nothing is announced.'),
})

export const Reconnecting = meta.story({
  args: { connection: { status: 'reconnecting', attempt: 1, retryAt: T0 + 1_000 } },
  parameters: describe('The line has been down for longer than the grace time.'),
})

export const ReconnectingFifthTry = meta.story({
  args: { connection: { status: 'reconnecting', attempt: 5, retryAt: T0 + 12_000 } },
  play: async ({ args, canvas, userEvent, step }) => {
    await step('a person can try at once', async () => {
      await userEvent.click(canvas.getByRole('button'))
      await expect(args.onRetry).toHaveBeenCalledOnce()
    })
  },
  parameters: describe('Several tries failed; the badge counts down to the next.'),
})

export const TryUnderWay = meta.story({
  args: { connection: { status: 'reconnecting', attempt: 5 } },
  parameters: describe('The countdown is over and the server has not answered yet.'),
})

export const ServerBusy = meta.story({
  args: { connection: { status: 'reconnecting', attempt: 1, retryAt: T0 + 25_000, busy: true } },
  parameters: describe('The server asked for patience (429). It gets the time it named, so there is no "Retry now".'),
})

export const DeviceOffline = meta.story({
  args: {
    connection: { status: 'reconnecting', attempt: 1, retryAt: T0 + 600 },
    device: 'offline',
    since: T0 - 900,
  },
  parameters: describe('The device has no network, as in a tunnel: said at once, since waiting would not help.'),
})

export const Closed = meta.story({
  args: { connection: { status: 'disconnected', reason: 'closed' } },
  parameters: describe('The product switched live updates off.'),
})

export const SignedOut = meta.story({
  args: { connection: { status: 'disconnected', reason: 'unauthorized' } },
  play: async ({ args, canvas, userEvent, step }) => {
    await step('a person can sign in again', async () => {
      await userEvent.click(canvas.getByRole('button'))
      await expect(args.onSignIn).toHaveBeenCalledOnce()
    })
  },
  parameters: describe('The session has ended and could not be renewed.'),
})

export const Forbidden = meta.story({
  args: { connection: { status: 'disconnected', reason: 'forbidden' } },
  parameters: describe('The account is known but may not see live updates.'),
})

export const GaveUp = meta.story({
  args: { connection: { status: 'disconnected', reason: 'exhausted' } },
  parameters: describe('All tries are used up; only the person can start again.'),
})

export const Kicked = meta.story({
  args: {
    connection: { status: 'disconnected', reason: 'kicked', message: 'You signed in on another device.' },
  },
  parameters: describe('The server ended the connection on purpose.'),
})

export const Paused = meta.story({
  args: { connection: { status: 'disconnected', reason: 'paused' } },
  parameters: describe('Nobody has looked at the page for a minute, and the product lets the line go meanwhile.'),
})

export const Dot = meta.story({
  args: { connection: { status: 'connected', synced: true, via: 'websocket' }, variant: 'dot' },
  parameters: describe(
    'Beside a title, where there is room for the icon alone; the words come by pointing or listening.',
  ),
})

export const DotReconnecting = meta.story({
  args: { connection: { status: 'reconnecting', attempt: 2, retryAt: T0 + 4_000 }, variant: 'dot' },
  parameters: describe('The icon alone tells trouble by its shape, not by colour only.'),
})
