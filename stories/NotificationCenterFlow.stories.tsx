import { expect, fn, userEvent, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { alerts } from '../mocks/scenarios/alerts.ts'
import { repeats } from '../mocks/scenarios/repeats.ts'
import { NotificationCenter } from '../src/react/NotificationCenter.tsx'
import { timelineOf } from '../src/storybook/timelineOf.ts'
import { saidWhen } from './docs/saidWhen.ts'
import { findPart, partsOf } from './findPart.ts'
import { withBellRoom } from './withBellRoom.tsx'

const meta = preview.meta({
  title: 'Widgets/NotificationCenter',
  component: NotificationCenter,
  tags: ['!autodocs'],
  args: { desktopNotifications: false, toasts: false, defaultOpen: true },
  decorators: [withBellRoom],
})

const readOf = (within: ParentNode) => partsOf(within, 'item').map(({ dataset }) => dataset['read'])
const noticeOf = (within: ParentNode) => findPart(within, 'notice').dataset['notice']

export const NewOnesWait = meta.story({
  parameters: {
    ...saidWhen('News comes while a person reads: nothing moves, and a press brings it in.'),
    timeline: { scenario: repeats, ms: 6_900 },
  },
  play: async ({ canvasElement, loaded, step }) => {
    await step('what comes while the list has the focus waits above it', async () => {
      findPart(canvasElement, 'item').focus()
      timelineOf(loaded).seek(7_400)
      await waitFor(() => expect(partsOf(canvasElement, 'new-ones')).toHaveLength(1))
      await expect(partsOf(canvasElement, 'item')).toHaveLength(1)
    })
  },
})

export const NewOnesTakenIn = meta.story({
  parameters: {
    chromatic: { disableSnapshot: true },
    ...saidWhen('A person has read on, and takes in what has come meanwhile.'),
    timeline: { scenario: repeats, ms: 6_900 },
  },
  play: async ({ canvasElement, loaded, step }) => {
    await step('news waits above the list', async () => {
      findPart(canvasElement, 'item').focus()
      timelineOf(loaded).seek(7_400)
      await waitFor(() => expect(partsOf(canvasElement, 'new-ones')).toHaveLength(1))
    })
    await step('a press brings it in, and the focus goes to the newest', async () => {
      await userEvent.click(findPart(canvasElement, 'new-ones'))
      await waitFor(() => expect(findPart(canvasElement, 'item')).toHaveFocus())
      await expect(partsOf(canvasElement, 'item')).toHaveLength(2)
    })
  },
})

export const UnreadUndone = meta.story({
  parameters: {
    ...saidWhen('A person marks a line as read by mistake, and takes that back with one press.'),
    timeline: { scenario: repeats, ms: 7_400 },
  },
  play: async ({ canvasElement, step }) => {
    await step('a line is marked as read, and that can be undone', async () => {
      await userEvent.click(findPart(canvasElement, 'unread'))
      await waitFor(() => expect(noticeOf(canvasElement)).toBe('read'))
      await expect(readOf(canvasElement)).toEqual(['true', 'false'])
    })
    await step('it is unread again', async () => {
      await userEvent.click(findPart(canvasElement, 'notice-act'))
      await waitFor(() => expect(readOf(canvasElement)).toEqual(['false', 'false']))
    })
  },
})

export const RolledBack = meta.story({
  args: { onSave: fn(() => Promise.reject(new Error('The server keeps nothing now.'))) },
  parameters: {
    ...saidWhen('The server does not keep what a person did: the lines are back, and it can be tried again.'),
    timeline: { scenario: alerts, ms: alerts.durationMs },
  },
  play: async ({ canvasElement, step }) => {
    await step('what was archived comes back once the server has refused it', async () => {
      const lines = partsOf(canvasElement, 'item').length
      await userEvent.click(findPart(canvasElement, 'archive'))
      await waitFor(() => expect(noticeOf(canvasElement)).toBe('unsaved'))
      await expect(partsOf(canvasElement, 'item')).toHaveLength(lines)
    })
  },
})

export const ByKeys = meta.story({
  parameters: {
    chromatic: { disableSnapshot: true },
    ...saidWhen('A person goes through the list without a mouse.'),
    timeline: { scenario: repeats, ms: 7_400 },
  },
  play: async ({ canvasElement, step }) => {
    await step('an arrow leads from the panel into the list, and on to the next line', async () => {
      findPart(canvasElement, 'panel').focus()
      await userEvent.keyboard('{ArrowDown}')
      await waitFor(() => expect(findPart(canvasElement, 'item')).toHaveFocus())
      await userEvent.keyboard('{ArrowDown}')
      await waitFor(() => expect(findPart(canvasElement, 'item', 1)).toHaveFocus())
    })
    await step('U marks it as read, E puts it away, and the next line has the focus', async () => {
      await userEvent.keyboard('u')
      await waitFor(() => expect(readOf(canvasElement)).toEqual(['false', 'true']))
      await userEvent.keyboard('e')
      await waitFor(() => expect(partsOf(canvasElement, 'item')).toHaveLength(1))
      await expect(findPart(canvasElement, 'item')).toHaveFocus()
    })
    await step('the last one is removed, and the panel keeps the focus', async () => {
      await userEvent.keyboard('{Delete}')
      await waitFor(() => expect(partsOf(canvasElement, 'item')).toHaveLength(0))
      await expect(findPart(canvasElement, 'panel')).toHaveFocus()
    })
    await step('Escape gives the focus back to the bell', async () => {
      await userEvent.keyboard('{Escape}')
      await waitFor(() => expect(findPart(canvasElement, 'bell')).toHaveFocus())
    })
  },
})
