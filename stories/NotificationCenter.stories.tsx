import preview from '../.storybook/preview.tsx'
import { notification } from '../mocks/build/notification.ts'
import { T0 } from '../mocks/epoch.ts'
import { NotificationCenterView } from '../src/widgets/NotificationCenter/NotificationCenterView.tsx'
import { saidWhen } from './docs/saidWhen.ts'
import { minute, notificationHistory as history, read, scans } from './notificationHistory.ts'
import { notificationActs as acts } from './notificationActs.ts'
import { withBellRoom } from './withBellRoom.tsx'

const { alert, digest, failed } = notification

const meta = preview.meta({
  title: 'Widgets/NotificationCenter',
  component: NotificationCenterView,
  tags: ['!autodocs'],
  args: { now: T0 },
  decorators: [withBellRoom],
})

export const None = meta.story({
  args: { ...acts, notifications: [], defaultOpen: true },
  parameters: saidWhen('A person opens the bell before anything has happened.'),
})

export const NoneUnread = meta.story({
  args: { ...acts, notifications: history.map((one) => ({ ...one, ...read })), defaultOpen: true },
  parameters: saidWhen('Everything has been dealt with; the history stays.'),
})

export const FilteredToNone = meta.story({
  args: {
    ...acts,
    notifications: history.map((one) => ({ ...one, ...read })),
    defaultFilter: 'unread',
    defaultOpen: true,
  },
  parameters: saidWhen('A person looks for what is unread, and nothing is: that is no empty history.'),
})

export const Offline = meta.story({
  args: { ...acts, notifications: history, defaultOpen: true, freshness: 'stale', asOf: T0 - 2 * minute },
  parameters: saidWhen('The line is down: the history is there, and news since then may be missing.'),
})

export const OfflineAndEmpty = meta.story({
  args: { ...acts, notifications: [], defaultOpen: true, freshness: 'stale' },
  parameters: saidWhen('The line has never been up, so that nobody knows whether there are any.'),
})

export const First = meta.story({
  args: { ...acts, notifications: history.slice(0, 1), defaultOpen: true },
  parameters: saidWhen('The first job of this person has just finished, and they look.'),
})

export const One = meta.story({
  args: { ...acts, notifications: history.slice(0, 1) },
  parameters: saidWhen('One job has finished while the panel was closed.'),
})

export const FailureUnseen = meta.story({
  args: { ...acts, notifications: history },
  parameters: saidWhen('Among the new notifications is a failure, so the badge asks for attention.'),
})

export const NinetyNinePlus = meta.story({
  args: { ...acts, notifications: scans(240, minute) },
  parameters: saidWhen('A person returns to a page that ran for a night: the badge stays small.'),
})

export const Open = meta.story({
  args: { ...acts, notifications: history, defaultOpen: true },
  parameters: saidWhen('The panel with every type: done, failed, notice and alert, some of them unread.'),
})

export const Grouped = meta.story({
  args: { ...acts, notifications: [...scans(8, 20_000), ...history.slice(1)], defaultOpen: true },
  parameters: saidWhen('Many jobs were done one soon after another: they are one line.'),
})

export const Digest = meta.story({
  args: {
    ...acts,
    notifications: [digest({ at: T0 - minute, seen: true }), ...history.slice(3)],
    defaultOpen: true,
  },
  parameters: saidWhen('The line was down for a while: what ended meanwhile is one line, not a storm.'),
})

export const UndoOffered = meta.story({
  args: { ...acts, notifications: history.slice(2), notice: { kind: 'removed', count: 2 }, defaultOpen: true },
  parameters: saidWhen('A person has just removed two lines, and can take that back for a while.'),
})

export const ClearedWithUndo = meta.story({
  args: { ...acts, notifications: [], notice: { kind: 'cleared', count: 6 }, defaultOpen: true },
  parameters: saidWhen('A person has just cleared the history, and can take that back for a while.'),
})

export const FailedToSave = meta.story({
  args: { ...acts, notifications: history, notice: { kind: 'unsaved', count: 2 }, defaultOpen: true },
  parameters: saidWhen('The server did not keep what a person has just done: it is as it was, and can be tried again.'),
})

export const DoNotDisturb = meta.story({
  args: { ...acts, notifications: history, doNotDisturb: true, defaultOpen: true },
  parameters: saidWhen('A person wants quiet: the bell goes on counting, and no toast comes.'),
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
  parameters: saidWhen('A name without spaces and an error that looks like HTML: both wrap and are shown as text.'),
})

export const ReadOnly = meta.story({
  args: { notifications: history, defaultOpen: true },
  parameters: saidWhen('A product that keeps no read state: there are no buttons that would do nothing.'),
})
