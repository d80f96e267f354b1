import { expect, userEvent, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { notification } from '../mocks/build/notification.ts'
import { notificationHistory as longHistory } from '../mocks/build/notificationHistory.ts'
import { T0 } from '../mocks/epoch.ts'
import { NotificationCenterView } from '../src/widgets/NotificationCenter/NotificationCenterView.tsx'
import { saidWhen } from './docs/saidWhen.ts'
import { findPart, partsOf } from './findPart.ts'
import { KeptNotifications } from './KeptNotifications.tsx'
import { notificationActs as acts } from './notificationActs.ts'
import { minute, notificationHistory as history, read, scans } from './notificationHistory.ts'
import { withBellRoom } from './withBellRoom.tsx'

const { completed, digest, failed } = notification
const archived = history.map((one) => ({ ...one, ...read, archived: true }))
/** A digest, and below it the ends that it tells of. */
const told = [
  digest({ at: T0 - minute, cause: 'away', from: T0 - 13 * minute, completed: 2, failed: 1, seen: true }),
  completed({ jobId: '91', name: 'Payroll January.pdf', at: T0 - 2 * minute, seen: true }),
  failed({ jobId: '90', name: 'Site plan.pdf', at: T0 - 5 * minute, seen: true }),
  completed({ jobId: '89', name: 'Insurance 2026.pdf', at: T0 - 9 * minute, seen: true }),
]

const meta = preview.meta({
  title: 'Widgets/NotificationCenter',
  component: NotificationCenterView,
  tags: ['!autodocs'],
  args: { ...acts, now: T0, notifications: history, defaultOpen: true },
  decorators: [withBellRoom],
})

export const ArchivedTab = meta.story({
  args: { notifications: [...history.slice(0, 2), ...archived.slice(2)], defaultFilter: 'archived' },
  parameters: saidWhen('A person looks for what they have put away, and can move it back.'),
})

export const ArchiveEmpty = meta.story({
  args: { defaultFilter: 'archived' },
  parameters: saidWhen('A person opens the archive before anything was put away.'),
})

export const AllArchived = meta.story({
  args: { notifications: archived },
  parameters: saidWhen('A person has put everything away: that is no empty history.'),
})

export const FilteredToNoFailures = meta.story({
  args: { notifications: history.slice(3, 4), defaultFilter: 'failed' },
  parameters: saidWhen('A person looks for failures, and there are none.'),
})

export const Loading = meta.story({
  args: { notifications: [], isLoading: true },
  parameters: saidWhen('The history is fetched from where it is kept, which takes a moment.'),
})

export const CountsUnread = meta.story({
  args: { defaultOpen: false, count: 'unread', notifications: history.map((one) => ({ ...one, seen: true })) },
  parameters: saidWhen('A product whose bell counts what is not dealt with: to look at it is not enough.'),
})

export const TenThousand = meta.story({
  args: { notifications: longHistory(10_000) },
  parameters: saidWhen('A product that forgets nothing: the panel opens at once, and only what is in sight is drawn.'),
  play: async ({ canvasElement, step }) => {
    await step('a few rows stand for all of them', async () => {
      await waitFor(() => expect(partsOf(canvasElement, 'item').length).toBeGreaterThan(3))
      await expect(partsOf(canvasElement, 'item').length).toBeLessThan(40)
    })
  },
})

export const GroupUnfolded = meta.story({
  args: { notifications: [...scans(5, 20_000), ...history.slice(1)] },
  render: (args) => <KeptNotifications {...args} />,
  parameters: saidWhen('A person looks into what was put together: each of them can be dealt with by itself.'),
  play: async ({ canvasElement, step }) => {
    await step('a press on the line unfolds it', async () => {
      await userEvent.click(findPart(canvasElement, 'name'))
      await expect(canvasElement.querySelectorAll('[data-part=item][data-level="2"]')).toHaveLength(5)
    })
  },
})

export const DigestUnfolded = meta.story({
  args: { notifications: [...told, ...history.slice(3)] },
  parameters: saidWhen('A person comes back, and reads what ended while they were away.'),
  play: async ({ canvasElement, step }) => {
    await step('a press on the summary unfolds what it tells of', async () => {
      await userEvent.click(findPart(canvasElement, 'name'))
      await expect(canvasElement.querySelectorAll('[data-part=item][data-level="2"]')).toHaveLength(3)
    })
  },
})

export const DigestOfBurst = meta.story({
  args: {
    notifications: [
      digest({ at: T0 - minute, cause: 'burst', from: T0 - minute - 3_000, completed: 990, failed: 10 }),
      ...history.slice(3),
    ],
  },
  parameters: saidWhen('A thousand documents were done within three seconds: they are one line, not a storm.'),
})

export const Settings = meta.story({
  args: { settings: <p>What the app offers to choose stands here.</p> },
  parameters: saidWhen('A person chooses how they want to hear of things, without leaving the panel.'),
  play: async ({ canvasElement, step }) => {
    await step('the settings stand in place of the list', async () => {
      await userEvent.click(findPart(canvasElement, 'settings-turn'))
      await expect(partsOf(canvasElement, 'settings')).toHaveLength(1)
      await expect(partsOf(canvasElement, 'list')).toHaveLength(0)
    })
  },
})
