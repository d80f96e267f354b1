import { expect, fn } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { T0 } from '../mocks/epoch.ts'
import { ConnectionBadgeView } from '../src/widgets/ConnectionBadge/ConnectionBadgeView.tsx'

const describe = (story: string) => ({ docs: { description: { story } } })

const connection = { status: 'connected', synced: true, via: 'websocket' } as const
const away = { lostAt: T0 - 42_000, resumedAt: T0 - 1_000 }

const meta = preview.meta({
  title: 'Widgets/ConnectionBadge',
  component: ConnectionBadgeView,
  tags: ['!autodocs'],
  args: { now: T0, since: T0 - 10_000, device: 'online', onRetry: fn(), onSignIn: fn() },
})

export const Countdown = meta.story({
  args: { connection: { status: 'reconnecting', attempt: 3, retryAt: T0 + 9_000 } },
  play: async ({ args, canvas, canvasElement, step, userEvent }) => {
    await step('the seconds left are on screen, and are not read aloud', async () => {
      await expect(canvasElement.querySelector('[data-part=countdown]')).toHaveTextContent(/9/)
      await expect(canvas.getByRole('status')).not.toHaveTextContent(/9/)
    })
    await step('the button is reached and pressed by keys', async () => {
      await userEvent.tab()
      await expect(canvas.getByRole('button')).toHaveFocus()
      await userEvent.keyboard('{Enter}')
      await expect(args.onRetry).toHaveBeenCalledOnce()
      canvas.getByRole('button').blur()
    })
  },
  parameters: describe('Seconds until the next try. Nothing moves as they become fewer.'),
})

export const ResumedWithoutGap = meta.story({
  args: { connection, since: T0 - 1_000, resumption: { ...away, caughtUp: 0 } },
  parameters: describe('The line is back after more than a moment, and nothing had happened meanwhile.'),
})

export const ResumedWithGap = meta.story({
  args: { connection, since: T0 - 1_000, resumption: { ...away, caughtUp: 14 } },
  parameters: describe('The line is back, and what came meanwhile is here: for six seconds it says how much.'),
})

export const Flapping = meta.story({
  args: { connection, isUnsteady: true, since: T0 - 3_000 },
  parameters: describe('The line has dropped three times in a row. It says so until it has held for a minute.'),
})

export const FlappingJustDown = meta.story({
  args: { connection: { status: 'reconnecting', attempt: 1 }, isUnsteady: true, since: T0 - 900 },
  parameters: describe('The same line a moment later, down once more: to a person it is one state, not two in turn.'),
})

export const Panel = meta.story({
  args: { connection, variant: 'panel', clockOffset: 300 },
  parameters: describe('On a settings or help page, where there is room to say what is known of the line.'),
})

export const PanelReconnecting = meta.story({
  args: {
    variant: 'panel',
    connection: { status: 'reconnecting', attempt: 5, retryAt: T0 + 12_000 },
    since: T0 - 20_000,
  },
  play: async ({ args, canvas, step, userEvent }) => {
    await step('a person can try at once', async () => {
      await userEvent.click(canvas.getByRole('button'))
      await expect(args.onRetry).toHaveBeenCalledOnce()
    })
  },
  parameters: describe('The server cannot be reached, and the device is online: the two are told apart.'),
})

export const PanelOffline = meta.story({
  args: {
    variant: 'panel',
    connection: { status: 'reconnecting', attempt: 2, retryAt: T0 + 2_000 },
    device: 'offline',
  },
  parameters: describe('The device has no network, so nothing can be said of the server.'),
})

export const ClockSkewed = meta.story({
  args: { connection, variant: 'panel', clockOffset: 90_000 },
  parameters: describe(
    'The device’s clock is 90 seconds slow. Times are told by the server’s, so only this line of the panel shows it.',
  ),
})

export const MalformedCounted = meta.story({
  args: { connection, variant: 'panel', problems: 3 },
  parameters: describe('The server sent what nobody can read: it is left out, counted, and alarms nobody.'),
})
