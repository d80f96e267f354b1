import { expect, fn, userEvent, within } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import type { StatusNotification } from '../src/protocol/notification.ts'
import { NotificationCenterView } from '../src/widgets/NotificationCenter/NotificationCenterView.tsx'
import { noon, notifications } from './fixtures/notifications.ts'

const { alert, completed, digest, failed } = notifications
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
  args: { now: noon },
  // A bell stands at the end of a page's header, with room for its panel below.
  decorators: [
    (Story, { viewMode }) => (
      <div style={{ textAlign: 'end', minBlockSize: viewMode === 'docs' ? 420 : 480 }}>
        <Story />
      </div>
    ),
  ],
})

const history: readonly StatusNotification[] = [
  completed({ name: 'Quarterly report.pdf', at: noon - 20_000, resultUrl: '/results/1', seen: false, read: false }),
  failed({ name: 'Lease agreement.pdf', at: noon - 4 * minute, seen: false, read: false }),
  alert({ severity: 'warning', at: noon - 12 * minute, read: false }),
  completed({ name: 'Invoice 2031.pdf', at: noon - 47 * minute, resultUrl: '/results/2' }),
  alert({ severity: 'critical', title: 'Storage is full', message: 'Uploads are paused.', at: noon - 180 * minute }),
  failed({ jobId: '77', at: noon - 26 * 60 * minute, error: '' }),
]

export const None = meta.story({
  args: { ...acts, notifications: [], defaultOpen: true },
  parameters: describe('A person opens the bell before anything has happened.'),
})

export const NoneUnread = meta.story({
  args: { ...acts, notifications: history.map((one) => ({ ...one, seen: true, read: true })), defaultOpen: true },
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
      completed({ jobId: String(i), name: `Scan ${i + 1}.pdf`, at: noon - i * minute, seen: false, read: false }),
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
    notifications: [digest({ at: noon - minute, read: false }), ...history.slice(3)],
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
