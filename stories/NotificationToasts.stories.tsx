import { expect, fn, userEvent, within } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { notification } from '../mocks/build/notification.ts'
import { T0 } from '../mocks/epoch.ts'
import type { StatusNotification } from '../src/protocol/notification.ts'
import { NotificationToastsView } from '../src/widgets/NotificationCenter/NotificationToastsView.tsx'

const { alert, completed, digest, failed } = notification

const describe = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Widgets/NotificationToasts',
  component: NotificationToastsView,
  args: {
    onDismiss: fn<(id: string) => void>(),
    onSelect: fn<(notification: StatusNotification) => void>(),
  },
  // Toasts are fixed to the page: on a docs page each story needs one of its own.
  parameters: { docs: { story: { inline: false, height: '440px' } } },
  decorators: [
    (Story) => (
      <div style={{ minBlockSize: 420 }}>
        <Story />
      </div>
    ),
  ],
})

export const Success = meta.story({
  args: { notifications: [completed({ name: 'Quarterly report.pdf', resultUrl: '/results/1', toast: true })] },
  parameters: describe('A job of this person is done; the toast leaves by itself.'),
})

export const Failure = meta.story({
  args: { notifications: [failed({ name: 'Lease agreement.pdf', toast: true })] },
  parameters: describe('A job of this person has failed; the toast stays until it is dismissed.'),
})

export const Alert = meta.story({
  args: { notifications: [alert({ severity: 'warning', toast: true })] },
  parameters: describe('The operators have something to say to everybody.'),
})

export const CriticalAlert = meta.story({
  args: {
    notifications: [
      alert({
        severity: 'critical',
        title: 'Storage is full',
        message: 'Uploads are paused until there is room.',
        toast: true,
      }),
    ],
  },
  parameters: describe('Something is wrong with the system itself; the toast stays.'),
})

export const Digest = meta.story({
  args: { notifications: [digest({ toast: true })] },
  parameters: describe('The line is back after a while: one toast for all that ended meanwhile.'),
})

const five: readonly StatusNotification[] = [
  completed({ jobId: '1', name: 'Invoice 2031.pdf', at: T0 - 5_000, toast: true }),
  completed({ jobId: '2', name: 'Invoice 2032.pdf', at: T0 - 4_000, toast: true }),
  failed({ jobId: '3', name: 'Lease agreement.pdf', at: T0 - 3_000, toast: true }),
  alert({ at: T0 - 2_000, toast: true }),
  completed({ jobId: '5', name: 'Quarterly report.pdf', at: T0 - 1_000, resultUrl: '/results/5', toast: true }),
]

export const FiveStacked = meta.story({
  args: { notifications: five },
  parameters: describe('Much happens at once: the newest three are shown and the others counted.'),
})

export const Dismissed = meta.story({
  args: { notifications: five.slice(2, 3) },
  parameters: describe('A person closes the toast of a failure.'),
  play: async ({ canvasElement, step, args }) => {
    await step('Dismiss tells which toast is to go', async () => {
      await userEvent.click(await within(canvasElement).findByRole('button', { name: 'Dismiss' }))
      await expect(args.onDismiss).toHaveBeenCalledWith(five[2]?.id)
    })
  },
})
