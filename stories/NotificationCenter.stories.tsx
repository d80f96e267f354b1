import { expect, fn, userEvent, within } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { notification } from '../mocks/build/notification.ts'
import { T0 } from '../mocks/epoch.ts'
import type { StatusNotification } from '../src/protocol/notification.ts'
import { NotificationCenterView } from '../src/widgets/NotificationCenter/NotificationCenterView.tsx'

const { alert, completed, digest, failed } = notification
const minute = 60_000

const describe = (story: string) => ({ docs: { description: { story } } })

const acts = {
  onSeen: fn<() => void>(),
  onRead: fn<(id: string) => void>(),
  onReadAll: fn<() => void>(),
  onClear: fn<() => void>(),
  onSelect: fn<(notification: StatusNotification) => void>(),
}

const meta = preview.meta({
  title: 'Widgets/NotificationCenter',
  component: NotificationCenterView,
  args: { now: T0 },
  // A bell stands at the end of a page's header, with room for its panel below.
  decorators: [
    (Story, { viewMode }) => (
      <div style={{ textAlign: 'end', minBlockSize: viewMode === 'docs' ? 420 : 480 }}>
        <Story />
      </div>
    ),
  ],
})

const read = { seen: true, read: true }

const history: readonly StatusNotification[] = [
  completed({ jobId: '81', name: 'Quarterly report.pdf', at: T0 - 20_000 }),
  failed({ jobId: '80', name: 'Lease agreement.pdf', at: T0 - 4 * minute }),
  alert({ severity: 'warning', at: T0 - 12 * minute, seen: true }),
  completed({ jobId: '79', name: 'Invoice 2031.pdf', at: T0 - 47 * minute, ...read }),
  alert({
    id: 'alert/storage',
    severity: 'critical',
    title: 'Storage is full',
    message: 'Uploads are paused.',
    at: T0 - 180 * minute,
    ...read,
  }),
  failed({ jobId: '77', name: '', at: T0 - 26 * 60 * minute, error: '', ...read }),
]

export const None = meta.story({
  args: { ...acts, notifications: [], defaultOpen: true },
  parameters: describe('A person opens the bell before anything has happened.'),
})

export const NoneUnread = meta.story({
  args: { ...acts, notifications: history.map((one) => ({ ...one, ...read })), defaultOpen: true },
  parameters: describe('Everything has been dealt with; the history stays.'),
})

export const First = meta.story({
  args: { ...acts, notifications: history.slice(0, 1) },
  parameters: describe('The first job has just finished while the panel was closed.'),
})

export const FailureUnseen = meta.story({
  args: { ...acts, notifications: history },
  parameters: describe('Among the new notifications is a failure, so the badge asks for attention.'),
})

export const NinetyNinePlus = meta.story({
  args: {
    ...acts,
    notifications: Array.from({ length: 240 }, (_, i) =>
      completed({ jobId: String(i), name: `Scan ${i + 1}.pdf`, at: T0 - i * minute }),
    ),
  },
  parameters: describe('A person returns to a page that ran for a night: the badge stays small.'),
})

export const Open = meta.story({
  args: { ...acts, notifications: history, defaultOpen: true },
  parameters: describe('The panel with every type: done, failed, notice and alert, some of them unread.'),
})

export const Digest = meta.story({
  args: {
    ...acts,
    notifications: [digest({ at: T0 - minute, seen: true }), ...history.slice(3)],
    defaultOpen: true,
  },
  parameters: describe('The line was down for a while: what ended meanwhile is one line, not a storm.'),
})

const longError =
  'The file C:\\Users\\Public\\Scans\\2026-01-15_0003_a_very_long_file_name_without_any_space_in_it.pdf is not a PDF: ' +
  'its first bytes are <!DOCTYPE html>, so it may be a page that was saved in place of a download.'

export const LongText = meta.story({
  args: {
    ...acts,
    notifications: [
      failed({
        name: 'Minutes_of_the_extraordinary_general_meeting_final_v7_signed.pdf',
        error: longError,
        read: false,
      }),
      alert({
        severity: 'info',
        title: 'Maintenance tonight',
        message: 'From 22:00 to 22:30 uploads wait.',
        read: false,
      }),
    ],
    defaultOpen: true,
  },
  parameters: describe('A name without spaces and an error that looks like HTML: both wrap and are shown as text.'),
})

export const ReadOnly = meta.story({
  args: { notifications: history, defaultOpen: true },
  parameters: describe('A product that keeps no read state: there are no buttons that would do nothing.'),
})

export const OpensAndCloses = meta.story({
  args: { ...acts, notifications: history },
  parameters: describe('A person opens the bell with the keyboard, reads, and leaves with Escape.'),
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement)
    const bell = canvas.getByRole('button', { name: 'Notifications, 2 new' })
    await step('Enter opens the panel and marks what is in it as seen', async () => {
      bell.focus()
      await userEvent.keyboard('{Enter}')
      await expect(canvas.getByRole('dialog', { name: 'Notifications' })).toHaveFocus()
      await expect(acts.onSeen).toHaveBeenCalled()
    })
    await step('Escape closes it and gives focus back to the bell', async () => {
      await userEvent.keyboard('{Escape}')
      await expect(canvas.queryByRole('dialog')).toBeNull()
      await expect(bell).toHaveFocus()
    })
  },
})

const panel = { ...acts, notifications: history.slice(0, 2), defaultOpen: true, onAskDesktop: fn<() => void>() }

export const DesktopNotAsked = meta.story({
  args: { ...panel, desktop: 'default' },
  play: async ({ canvasElement, args, step }) => {
    await step('a click on the button asks the browser', async () => {
      await userEvent.click(within(canvasElement).getByRole('button', { name: 'Turn on' }))
      await expect(args.onAskDesktop).toHaveBeenCalledOnce()
    })
  },
  parameters: describe('The browser has not been asked whether it may tell of news while the page is out of sight.'),
})

export const DesktopAllowed = meta.story({
  args: { ...panel, desktop: 'granted' },
  parameters: describe('The person has allowed desktop notifications.'),
})

export const DesktopBlocked = meta.story({
  args: { ...panel, desktop: 'denied' },
  parameters: describe('The person has blocked desktop notifications: only the browser’s settings can change that.'),
})

export const DesktopUnsupported = meta.story({
  args: { ...panel, desktop: 'unsupported' },
  parameters: describe('The browser has no desktop notifications.'),
})
