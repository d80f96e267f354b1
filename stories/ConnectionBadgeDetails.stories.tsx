import { expect, fn, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { T0 } from '../mocks/epoch.ts'
import { ConnectionBadgeView } from '../src/widgets/ConnectionBadge/ConnectionBadgeView.tsx'
import { findPart, partsOf } from './findPart.ts'
import { withRoomBelow } from './line/withRoomBelow.tsx'

const describe = (story: string) => ({ docs: { description: { story } } })

const up = { status: 'connected', synced: true, via: 'websocket' } as const
const down = { status: 'reconnecting', attempt: 5, retryAt: T0 + 12_000 } as const

const meta = preview.meta({
  title: 'Widgets/ConnectionBadge/Details',
  component: ConnectionBadgeView,
  tags: ['!autodocs'],
  decorators: [withRoomBelow],
  args: {
    details: true,
    defaultOpen: true,
    now: T0,
    since: T0 - 10_000,
    device: 'online',
    onRetry: fn(),
    onSignIn: fn(),
    diagnostics: () => '{ "format": "telltale diagnostics" }',
  },
})

export const DetailsLive = meta.story({
  name: 'Live',
  args: { connection: up, roundTrip: 43 },
  play: async ({ canvasElement, step, userEvent }) => {
    const toggle = findPart(canvasElement, 'toggle')
    await step('Escape closes it, and the focus is on the badge', async () => {
      await waitFor(async () => {
        findPart(canvasElement, 'popover').focus()
        await userEvent.keyboard('{Escape}')
        await expect(partsOf(canvasElement, 'popover')).toHaveLength(0)
      })
      await expect(toggle).toHaveFocus()
    })
    await step('a press opens it again, and the focus is in it', async () => {
      await userEvent.keyboard('{Enter}')
      await expect(findPart(canvasElement, 'popover')).toHaveFocus()
      await expect(toggle).toHaveAttribute('aria-expanded', 'true')
      findPart(canvasElement, 'popover').blur()
    })
  },
  parameters: describe('A person has pressed the badge, to see more of a line that is well.'),
})

export const DetailsClosed = meta.story({
  name: 'Closed',
  args: { connection: up, roundTrip: 43, showRoundTrip: true, defaultOpen: false },
  parameters: describe('A badge that can be pressed, with how long the server takes to answer.'),
})

export const DetailsReconnecting = meta.story({
  name: 'Reconnecting',
  args: { connection: down },
  parameters: describe('The device is online and the server is not reached; the button stays beside the badge.'),
})

export const DetailsUnreachable = meta.story({
  name: 'Server unreachable',
  args: { connection: { ...down, attempt: 9 }, since: T0 - 90_000 },
  parameters: describe('The server has not answered for more than half a minute.'),
})

export const DetailsOffline = meta.story({
  name: 'Device offline',
  args: { connection: down, device: 'offline' },
  parameters: describe('The device has no network, so nothing is known of the server.'),
})

export const DetailsPolling = meta.story({
  name: 'Polling',
  args: { connection: { status: 'connected', synced: true, via: 'http-polling', everyMs: 10_000 }, roundTrip: 230 },
  parameters: describe('A live line is not to be had, so the server is asked now and then.'),
})

export const DetailsSlowAnswers = meta.story({
  name: 'Slow answers',
  args: { connection: up, roundTrip: 1_320, showRoundTrip: true },
  parameters: describe('The line is up, and the server takes its time to answer.'),
})

export const DetailsWithTrouble = meta.story({
  name: 'Clock skewed and messages left out',
  args: { connection: up, clockOffset: 90_000, problems: 3, roundTrip: 43 },
  parameters: describe('What alarms nobody and may still explain something.'),
})

export const DotWithDetails = meta.story({
  name: 'Behind a dot',
  args: { connection: down, variant: 'dot' },
  play: async ({ args, canvasElement, step, userEvent }) => {
    await step('the button is in the panel, for a dot has no room for it', async () => {
      await waitFor(async () => {
        await userEvent.click(findPart(canvasElement, 'action'))
        await expect(args.onRetry).toHaveBeenCalled()
      })
      findPart(canvasElement, 'action').blur()
    })
  },
  parameters: describe('The icon alone is the button; all else is in the panel.'),
})

export const DetailsAlignedToTheEnd = meta.story({
  name: 'Aligned to the end',
  args: { connection: up, align: 'end' },
  parameters: { ...describe('In a header, at the far edge of the page.'), room: 'end' },
})
