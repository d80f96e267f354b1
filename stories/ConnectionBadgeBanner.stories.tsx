import { expect, fn, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { T0 } from '../mocks/epoch.ts'
import { ConnectionBadgeView } from '../src/widgets/ConnectionBadge/ConnectionBadgeView.tsx'
import { findPart, partsOf } from './findPart.ts'
import { withPageBelow } from './line/withPageBelow.tsx'

const describe = (story: string) => ({ docs: { description: { story } } })

const up = { status: 'connected', synced: true, via: 'websocket' } as const
const down = { status: 'reconnecting', attempt: 5, retryAt: T0 + 12_000 } as const

const meta = preview.meta({
  title: 'Widgets/ConnectionBadge/Banner',
  component: ConnectionBadgeView,
  tags: ['!autodocs'],
  decorators: [withPageBelow],
  args: { variant: 'banner', now: T0, since: T0 - 10_000, device: 'online', onRetry: fn(), onSignIn: fn() },
})

export const BannerReconnecting = meta.story({
  name: 'Reconnecting',
  args: { connection: down },
  play: async ({ args, canvasElement, step, userEvent }) => {
    await step('a person can try at once', async () => {
      await waitFor(async () => {
        await userEvent.click(findPart(canvasElement, 'action'))
        await expect(args.onRetry).toHaveBeenCalled()
      })
      findPart(canvasElement, 'action').blur()
    })
  },
  parameters: describe('The line has been down for longer than the grace time.'),
})

export const BannerLive = meta.story({
  name: 'Live',
  args: { connection: up },
  play: async ({ canvasElement }) => {
    await expect(partsOf(canvasElement, 'bar')).toHaveLength(0)
  },
  parameters: describe('All is well: there is no banner, and it takes no room.'),
})

export const BannerOffline = meta.story({
  name: 'Device offline',
  args: { connection: { status: 'reconnecting', attempt: 1, retryAt: T0 + 600 }, device: 'offline', since: T0 - 900 },
  parameters: describe('The device has no network: said at once.'),
})

export const BannerUnreachable = meta.story({
  name: 'Server unreachable',
  args: { connection: { ...down, attempt: 9 }, since: T0 - 90_000 },
  parameters: describe('The device is online, and the server has not answered for more than half a minute.'),
})

export const BannerBusy = meta.story({
  name: 'Server busy',
  args: { connection: { status: 'reconnecting', attempt: 1, retryAt: T0 + 25_000, busy: true } },
  parameters: describe('The server asked for patience; it gets it, so there is nothing to press.'),
})

export const BannerUnstable = meta.story({
  name: 'Unstable',
  args: { connection: up, isUnsteady: true },
  parameters: describe('The line has dropped three times in a row.'),
})

export const BannerSlow = meta.story({
  name: 'Slow connect',
  args: { connection: { status: 'connecting' } },
  parameters: describe('The first connection takes longer than four seconds.'),
})

export const BannerSignedOut = meta.story({
  name: 'Signed out',
  args: { connection: { status: 'disconnected', reason: 'unauthorized' } },
  play: async ({ canvasElement }) => {
    await expect(partsOf(canvasElement, 'dismiss')).toHaveLength(0)
  },
  parameters: describe('The session has ended. It waits for the person, so it cannot be sent away.'),
})

export const BannerGaveUp = meta.story({
  name: 'Gave up',
  args: { connection: { status: 'disconnected', reason: 'exhausted' } },
  parameters: describe('All tries are used up; only the person can start again.'),
})

export const BannerForbidden = meta.story({
  name: 'Forbidden',
  args: { connection: { status: 'disconnected', reason: 'forbidden' } },
  parameters: describe('The account may not see live updates; whoever has read that can send it away.'),
})

export const BannerResumed = meta.story({
  name: 'Resumed with gap',
  args: { connection: up, resumption: { lostAt: T0 - 42_000, resumedAt: T0 - 1_000, caughtUp: 14 } },
  parameters: describe('The line is back: for six seconds it says so, and how much was caught up.'),
})

export const BannerReserved = meta.story({
  name: 'With room reserved',
  args: { connection: down, room: 'reserved' },
  parameters: describe('Its line is kept free at all times, so that it covers nothing when it comes.'),
})

export const BannerReservedLive = meta.story({
  name: 'With room reserved, live',
  args: { connection: up, room: 'reserved' },
  parameters: describe('The same while all is well: an empty line.'),
})

export const BannerSentAway = meta.story({
  name: 'Sent away',
  args: { connection: down },
  play: async ({ canvasElement, step, userEvent }) => {
    await step('what mends itself can be sent away', async () => {
      await waitFor(async () => {
        const [dismiss] = partsOf(canvasElement, 'dismiss')
        if (dismiss) await userEvent.click(dismiss)
        await expect(partsOf(canvasElement, 'bar')).toHaveLength(0)
      })
    })
  },
  parameters: describe('A person has read it and sent it away; it comes back when it gets worse, and the next time.'),
})
