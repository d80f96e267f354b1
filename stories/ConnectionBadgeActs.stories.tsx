import { expect, fn, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { T0 } from '../mocks/epoch.ts'
import { ConnectionBadgeView } from '../src/widgets/ConnectionBadge/ConnectionBadgeView.tsx'
import { findPart } from './findPart.ts'

const describe = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Widgets/ConnectionBadge',
  component: ConnectionBadgeView,
  tags: ['!autodocs'],
  args: { now: T0, since: T0 - 10_000, device: 'online', onRetry: fn(), onSignIn: fn() },
})

export const Unreachable = meta.story({
  args: { connection: { status: 'reconnecting', attempt: 9, retryAt: T0 + 24_000 }, since: T0 - 90_000 },
  parameters: describe('The device is online, and the server has not answered for more than half a minute.'),
})

export const RoundTripShown = meta.story({
  args: { connection: { status: 'connected', synced: true, via: 'websocket' }, roundTrip: 43, showRoundTrip: true },
  parameters: describe('A product for people who care how fast the line is.'),
})

export const TryCannotBeAskedTwice = meta.story({
  args: { connection: { status: 'reconnecting', attempt: 5 } },
  play: async ({ args, canvasElement, step, userEvent }) => {
    await step('while a try is under way a press asks for nothing, and the focus stays', async () => {
      const button = findPart(canvasElement, 'action')
      await userEvent.click(button)
      await expect(button).toHaveFocus()
      await expect(args.onRetry).not.toHaveBeenCalled()
      button.blur()
    })
  },
  parameters: describe('A person presses “Retry now” while the server is being tried.'),
})

export const SignInFailed = meta.story({
  args: {
    connection: { status: 'disconnected', reason: 'unauthorized' },
    onSignIn: fn(() => Promise.reject(new Error('The window was closed'))),
  },
  play: async ({ canvasElement, step, userEvent }) => {
    await step('it is told beside the word, and can be tried again', async () => {
      await waitFor(async () => {
        await userEvent.click(findPart(canvasElement, 'action'))
        await expect(findPart(canvasElement, 'failed')).toBeVisible()
      })
      findPart(canvasElement, 'action').blur()
    })
  },
  parameters: describe('The person closed the window of the sign-in, so that nothing has changed.'),
})
