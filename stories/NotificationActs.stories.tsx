import { expect, fireEvent, userEvent, within, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { T0 } from '../mocks/epoch.ts'
import { NotificationCenterView } from '../src/widgets/NotificationCenter/NotificationCenterView.tsx'
import { saidWhen } from './docs/saidWhen.ts'
import { findPart, partsOf } from './findPart.ts'
import { KeptNotifications } from './KeptNotifications.tsx'
import { notificationActs as acts } from './notificationActs.ts'
import { notificationHistory as history, scans } from './notificationHistory.ts'
import { withBellRoom } from './withBellRoom.tsx'

const meta = preview.meta({
  title: 'Widgets/NotificationCenter',
  component: NotificationCenterView,
  tags: ['!autodocs'],
  args: { ...acts, now: T0, notifications: history },
  render: (args) => <KeptNotifications {...args} />,
  decorators: [withBellRoom],
})

export const OpensAndCloses = meta.story({
  parameters: saidWhen('A person opens the bell with the keyboard, reads, and leaves with Escape.'),
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement)
    const bell = findPart(canvasElement, 'bell')
    await step('Enter opens the panel and marks what is in it as seen', async () => {
      bell.focus()
      await userEvent.keyboard('{Enter}')
      await expect(canvas.getByRole('dialog')).toHaveFocus()
      await expect(acts.onSeen).toHaveBeenCalled()
    })
    await step('Escape closes it and gives focus back to the bell', async () => {
      await userEvent.keyboard('{Escape}')
      await expect(canvas.queryByRole('dialog')).toBeNull()
      await expect(bell).toHaveFocus()
    })
  },
})

export const ClosesFromOutside = meta.story({
  args: { defaultOpen: true },
  parameters: saidWhen('A person goes on with their work beside the open panel.'),
  play: async ({ canvasElement, step }) => {
    await step('a press in the panel leaves it open', async () => {
      await fireEvent.pointerDown(findPart(canvasElement, 'title'))
      await expect(partsOf(canvasElement, 'panel')).toHaveLength(1)
    })
    await step('a press anywhere else closes it', async () => {
      // The panel listens to the page once React has let its effects run, which may be after the first press.
      await waitFor(async () => {
        await fireEvent.pointerDown(canvasElement)
        await expect(partsOf(canvasElement, 'panel')).toHaveLength(0)
      })
    })
  },
})

export const Filters = meta.story({
  args: { defaultOpen: true },
  parameters: saidWhen('A person looks for what has failed.'),
  play: async ({ canvasElement, step }) => {
    await step('the second filter leaves what is unread', async () => {
      await userEvent.click(findPart(canvasElement, 'filter', 1))
      await expect(partsOf(canvasElement, 'item').map(({ dataset }) => dataset['read'])).toEqual(
        Array.from({ length: 3 }, () => 'false'),
      )
    })
    await step('the third leaves what went wrong', async () => {
      await userEvent.click(findPart(canvasElement, 'filter', 2))
      await expect(partsOf(canvasElement, 'item').map(({ dataset }) => dataset['tone'])).toEqual([
        'error',
        'critical',
        'error',
      ])
    })
  },
})

export const MarksOneAndAll = meta.story({
  args: { defaultOpen: true },
  parameters: saidWhen('A person has dealt with one line, then with all.'),
  play: async ({ canvasElement, step }) => {
    await step('the dot marks one line as read', async () => {
      await userEvent.click(findPart(canvasElement, 'unread'))
      await expect(findPart(canvasElement, 'item').dataset['read']).toBe('true')
      await expect(partsOf(canvasElement, 'unread')).toHaveLength(2)
    })
    await step('one press marks all, and the focus stays in the panel', async () => {
      await userEvent.click(findPart(canvasElement, 'read-all'))
      await expect(partsOf(canvasElement, 'unread')).toHaveLength(0)
      await expect(findPart(canvasElement, 'panel')).toHaveFocus()
    })
  },
})

export const UnfoldsAndRemoves = meta.story({
  args: { notifications: [...scans(5, 20_000), ...history.slice(1)], defaultOpen: true },
  parameters: saidWhen('A person looks into a group, and takes one line out of it.'),
  play: async ({ canvasElement, step }) => {
    const members = () => canvasElement.querySelectorAll('[data-part=item][data-level="2"]')
    await step('its name unfolds the group', async () => {
      await userEvent.click(findPart(canvasElement, 'name'))
      await expect(members()).toHaveLength(5)
    })
    await step('one of its lines can be removed', async () => {
      await userEvent.click(findPart(canvasElement, 'remove', 3))
      await expect(members()).toHaveLength(4)
    })
  },
})
