import { expect, fireEvent, fn, userEvent, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { job } from '../mocks/build/job.ts'
import { notification } from '../mocks/build/notification.ts'
import { T0 } from '../mocks/epoch.ts'
import type { StatusNotification } from '../src/protocol/notification.ts'
import { NotificationToastsView } from '../src/widgets/NotificationCenter/NotificationToastsView.tsx'
import { saidWhen } from './docs/saidWhen.ts'
import { findPart, partsOf } from './findPart.ts'
import { withToastRoom } from './withToastRoom.tsx'

const { alert, completed, digest, failed } = notification

const meta = preview.meta({
  title: 'Widgets/NotificationToasts',
  component: NotificationToastsView,
  tags: ['!autodocs'],
  args: {
    onDismiss: fn<(id: string) => void>(),
    onSelect: fn<(notification: StatusNotification) => void>(),
  },
  decorators: [withToastRoom],
})

export const Success = meta.story({
  args: { notifications: [completed({ name: 'Quarterly report.pdf', resultUrl: '/results/1', toast: true })] },
  parameters: saidWhen('A job of this person is done; the toast leaves by itself.'),
})

export const Failure = meta.story({
  args: { notifications: [failed({ name: 'Lease agreement.pdf', toast: true })] },
  parameters: saidWhen('A job of this person has failed; the toast stays until it is dismissed.'),
})

export const Notice = meta.story({
  args: { notifications: [alert({ title: 'Maintenance tonight', message: 'From 22:00 uploads wait.', toast: true })] },
  parameters: saidWhen('The operators have something to tell that needs no action.'),
})

export const Alert = meta.story({
  args: { notifications: [alert({ severity: 'warning', toast: true })] },
  parameters: saidWhen('The operators have something to say to everybody.'),
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
  parameters: saidWhen('Something is wrong with the system itself; the toast stays.'),
})

export const Digest = meta.story({
  args: { notifications: [digest({ toast: true })] },
  parameters: saidWhen('The line is back after a while: one toast for all that ended meanwhile.'),
})

export const LiveBar = meta.story({
  args: {
    notifications: [],
    jobs: [job({ name: 'Quarterly report.pdf', progress: 42, step: 'Reading page 17 of 40' })],
    onUnfollow: fn<(jobId: string) => void>(),
  },
  parameters: saidWhen('A person follows one job while they do something else.'),
})

export const LiveBarWithoutNumber = meta.story({
  args: {
    notifications: [],
    jobs: [job({ status: 'started', name: 'Quarterly report.pdf', step: 'Opening the document' })],
    onUnfollow: fn<(jobId: string) => void>(),
  },
  parameters: saidWhen('The job that is followed runs, and nobody knows yet how long.'),
})

const five: readonly StatusNotification[] = [
  completed({ jobId: '1', name: 'Invoice 2031.pdf', at: T0 - 5_000, toast: true }),
  completed({ jobId: '2', name: 'Invoice 2032.pdf', at: T0 - 4_000, toast: true }),
  failed({ jobId: '3', name: 'Lease agreement.pdf', at: T0 - 3_000, toast: true }),
  alert({ at: T0 - 2_000, toast: true }),
  completed({ jobId: '5', name: 'Quarterly report.pdf', at: T0 - 1_000, resultUrl: '/results/5', toast: true }),
]

export const FiveStacked = meta.story({
  args: { notifications: five, onMore: fn<() => void>() },
  parameters: saidWhen(
    'Much happens at once: the newest is read, two stand behind it, and the others are a press away.',
  ),
})

export const StackOpened = meta.story({
  args: { notifications: five, onMore: fn<() => void>() },
  parameters: saidWhen(
    'A person moves the pointer to the stack, or the focus into it: it opens, and nothing they read moves.',
  ),
  play: async ({ canvasElement, step }) => {
    await step('under the pointer the stack opens', async () => {
      await waitFor(async () => {
        await fireEvent.pointerOver(findPart(canvasElement, 'toast'))
        const stack = canvasElement.querySelector<HTMLElement>('[data-tt=NotificationToasts]')
        await expect(stack?.dataset['open']).toBe('true')
      })
      await expect(partsOf(canvasElement, 'toast')).toHaveLength(3)
    })
  },
})

export const OthersAskedFor = meta.story({
  args: { notifications: five, onMore: fn<() => void>() },
  parameters: {
    chromatic: { disableSnapshot: true },
    ...saidWhen('A person wants to see those that are only counted: the panel opens.'),
  },
  play: async ({ canvasElement, step, args }) => {
    await step('a press on the number asks for the rest', async () => {
      const more = await waitFor(() => findPart(canvasElement, 'more'))
      await userEvent.click(more.querySelector('button') ?? more)
      await expect(args.onMore).toHaveBeenCalledOnce()
    })
  },
})

export const Dismissed = meta.story({
  args: { notifications: five.slice(2, 3) },
  parameters: saidWhen('A person closes the toast of a failure.'),
  play: async ({ canvasElement, step, args }) => {
    await step('Dismiss tells which toast is to go', async () => {
      await userEvent.click(await waitFor(() => findPart(canvasElement, 'dismiss')))
      await expect(args.onDismiss).toHaveBeenCalledWith(five[2]?.id)
    })
  },
})

export const PausedWhileLookedAt = meta.story({
  args: { notifications: five.slice(0, 1) },
  parameters: saidWhen('A person rests the pointer on a toast to read it: its time stands still.'),
  play: async ({ canvasElement, step }) => {
    const toast = await waitFor(() => findPart(canvasElement, 'toast'))
    const region = toast.closest('[role=region]') ?? toast
    const pausedIs = (paused: string) => waitFor(() => expect(toast.dataset['paused']).toBe(paused))
    await step('under the pointer its time stands still', async () => {
      await fireEvent.pointerMove(toast)
      await pausedIs('true')
    })
    await step('it goes on when the pointer leaves', async () => {
      await fireEvent.pointerLeave(region)
      await pausedIs('false')
    })
    await step('focus holds it as well', async () => {
      findPart(toast, 'dismiss').focus()
      await pausedIs('true')
    })
  },
})

export const ReachedWithF8 = meta.story({
  args: { notifications: five.slice(2, 4) },
  parameters: saidWhen('A person who uses the keyboard jumps to the toasts, and dismisses one with Escape.'),
  play: async ({ canvasElement, step, args }) => {
    await waitFor(() => findPart(canvasElement, 'toast'))
    await step('F8 moves the focus to the toasts', async () => {
      await userEvent.keyboard('[F8]')
      await expect(canvasElement.querySelector('[data-tt=NotificationToasts]')).toHaveFocus()
    })
    await step('F8 once more goes back, and again to the toasts', async () => {
      await userEvent.keyboard('[F8]')
      await expect(canvasElement.querySelector('[data-tt=NotificationToasts]')).not.toHaveFocus()
      await userEvent.keyboard('[F8]')
    })
    await step('Tab goes into the newest, and Escape dismisses it', async () => {
      await userEvent.tab()
      await userEvent.keyboard('{Escape}')
      await expect(args.onDismiss).toHaveBeenCalledWith(five[3]?.id)
    })
  },
})
