import { useMemo, useState } from 'react'
import { expect, userEvent, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { adminHour } from '../mocks/scenarios/adminHour.ts'
import { burst } from '../mocks/scenarios/burst.ts'
import { failsAt80 } from '../mocks/scenarios/failsAt80.ts'
import { storeAt } from '../mocks/storeAt.ts'
import { defaultNotificationPreferences } from '../src/protocol/notificationPreferences.ts'
import { NotificationCenter, type NotificationCenterProps } from '../src/react/NotificationCenter.tsx'
import { StatusProvider } from '../src/react/StatusProvider.tsx'
import { withSharedNotifications } from '../src/store/withSharedNotifications.ts'
import { timelineOf } from '../src/storybook/timelineOf.ts'
import { saidWhen } from './docs/saidWhen.ts'
import { findPart, partsOf } from './findPart.ts'
import { withBellRoom } from './withBellRoom.tsx'

const meta = preview.meta({
  title: 'Flows/Notifications',
  component: NotificationCenter,
  tags: ['!autodocs'],
  // What the browser allows is another on every machine.
  args: { desktopNotifications: false },
  decorators: [withBellRoom],
})

/** Keeps what the person wants, as a product’s settings do. */
function Quiet(props: NotificationCenterProps) {
  const [isQuiet, setQuiet] = useState(true)
  return <NotificationCenter {...props} doNotDisturb={isQuiet} onDoNotDisturb={setQuiet} />
}

export const QuietThenTold = meta.story({
  args: { defaultOpen: true },
  render: (args) => <Quiet {...args} />,
  parameters: {
    ...saidWhen('A job fails while a person wants quiet: the bell counts it, and the toast waits until it may come.'),
    timeline: { scenario: failsAt80, ms: failsAt80.durationMs },
  },
  play: async ({ canvasElement, step }) => {
    await step('no toast comes', async () => {
      await expect(partsOf(canvasElement, 'toast')).toHaveLength(0)
    })
    await step('it comes when toasts are allowed again', async () => {
      await userEvent.click(findPart(canvasElement, 'quiet-turn'))
      await waitFor(() => expect(findPart(canvasElement, 'toast').dataset['kind']).toBe('failed'))
    })
  },
})

export const ClearedAndTakenBack = meta.story({
  args: { toasts: false, defaultOpen: true },
  parameters: {
    ...saidWhen('A person clears the history, sees that it was too soon, and takes it back.'),
    timeline: { scenario: burst, ms: burst.durationMs },
  },
  play: async ({ canvasElement, step }) => {
    const lines = partsOf(canvasElement, 'item').length
    await step('Clear empties the panel and offers to undo it', async () => {
      await userEvent.click(findPart(canvasElement, 'clear'))
      await expect(partsOf(canvasElement, 'item')).toHaveLength(0)
      await expect(findPart(canvasElement, 'notice').dataset['notice']).toBe('cleared')
    })
    await step('Undo brings every line back, and the focus stays in the panel', async () => {
      await userEvent.click(findPart(canvasElement, 'notice-act'))
      await expect(partsOf(canvasElement, 'item')).toHaveLength(lines)
      await expect(findPart(canvasElement, 'panel')).toHaveFocus()
    })
  },
})

/** A server that keeps nothing the first time and all from then on. */
function ServerThatFailsOnce(props: NotificationCenterProps) {
  const [save] = useState(() => {
    const answers = [() => Promise.reject(new Error('503'))]
    return () => answers.shift()?.() ?? Promise.resolve()
  })
  return <NotificationCenter {...props} onSave={save} />
}

export const NotSavedAndTriedAgain = meta.story({
  args: { toasts: false, defaultOpen: true },
  render: (args) => <ServerThatFailsOnce {...args} />,
  parameters: {
    ...saidWhen('The server does not keep what a person marked as read: it is unread again, and a second try works.'),
    timeline: { scenario: failsAt80, ms: failsAt80.durationMs },
  },
  play: async ({ canvasElement, step }) => {
    await step('what could not be saved is as it was', async () => {
      await userEvent.click(findPart(canvasElement, 'read-all'))
      await waitFor(() => expect(findPart(canvasElement, 'notice').dataset['notice']).toBe('unsaved'))
      await expect(findPart(canvasElement, 'item').dataset['read']).toBe('false')
    })
    await step('the second try is kept', async () => {
      await userEvent.click(findPart(canvasElement, 'notice-act'))
      await expect(findPart(canvasElement, 'item').dataset['read']).toBe('true')
      await expect(findPart(canvasElement, 'notice').dataset['notice']).toBe('read')
    })
  },
})

let rooms = 0

function TwoTabsSideBySide() {
  const tabs = useMemo(() => {
    // A name of its own, so that no other story, and no other tab of this Storybook, listens.
    const name = `telltale/two-tabs/${performance.timeOrigin}/${++rooms}`
    return ['first', 'second'].map((id) => ({
      id,
      store: withSharedNotifications(storeAt(burst, burst.durationMs), () => new BroadcastChannel(name)),
    }))
  }, [])
  return (
    <div style={{ display: 'flex', justifyContent: 'space-around' }}>
      {tabs.map(({ id, store }) => (
        <div key={id} data-tab={id}>
          <StatusProvider store={store}>
            <NotificationCenter toasts={false} desktopNotifications={false} />
          </StatusProvider>
        </div>
      ))}
    </div>
  )
}

export const TwoTabs = meta.story({
  render: () => <TwoTabsSideBySide />,
  parameters: saidWhen('Two tabs of one product, side by side: what is seen and read in one is so in the other.'),
  play: async ({ canvasElement, step }) => {
    const [first, second] = [...canvasElement.querySelectorAll<HTMLElement>('[data-tab]')]
    if (!first || !second) throw new Error('The story has no two tabs.')
    await step('to look in the first tab takes the number from the second', async () => {
      await expect(partsOf(second, 'badge')).toHaveLength(1)
      await userEvent.click(findPart(first, 'bell'))
      await waitFor(() => expect(partsOf(second, 'badge')).toHaveLength(0))
    })
    await step('what is read in the first is read in the second', async () => {
      await userEvent.click(findPart(first, 'read-all'))
      await userEvent.keyboard('{Escape}')
      await userEvent.click(findPart(second, 'bell'))
      await waitFor(() => expect(partsOf(second, 'unread')).toHaveLength(0))
    })
  },
})

const minute = 60_000
// A scenario begins at noon, and stories are shown in UTC.
const quietHours = { from: '12:20', to: '12:30' }

export const QuietHours = meta.story({
  args: { preferences: { ...defaultNotificationPreferences, quietHours } },
  parameters: {
    chromatic: { disableSnapshot: true },
    ...saidWhen(
      'Quiet hours begin and end: what is told in them waits for their end, and nobody has to turn anything.',
    ),
    timeline: { scenario: adminHour, ms: 19 * minute, admin: true },
  },
  play: async ({ canvasElement, loaded, step }) => {
    const timeline = timelineOf(loaded)
    const isQuiet = () => canvasElement.querySelector('[data-tt=NotificationCenter]')?.getAttribute('data-quiet')
    await step('before they begin, the bell rings', async () => {
      await waitFor(() => expect(isQuiet()).not.toBe('true'))
    })
    await step('an alert in them is counted, and calls nobody', async () => {
      timeline.seek(28 * minute)
      await waitFor(() => expect(isQuiet()).toBe('true'))
      await expect(findPart(canvasElement, 'badge')).toBeVisible()
      await expect(partsOf(canvasElement, 'toast')).toHaveLength(0)
    })
    await step('they end by themselves, and the alert comes', async () => {
      timeline.seek(31 * minute)
      await waitFor(() => expect(partsOf(canvasElement, 'toast')).toHaveLength(1))
      await waitFor(() => expect(isQuiet()).not.toBe('true'))
    })
  },
})
