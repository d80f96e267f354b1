import { useMemo, useState } from 'react'
import { expect, userEvent, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { burst } from '../mocks/scenarios/burst.ts'
import { failsAt80 } from '../mocks/scenarios/failsAt80.ts'
import { happyPath } from '../mocks/scenarios/happyPath.ts'
import { storeAt } from '../mocks/storeAt.ts'
import { NotificationCenter, type NotificationCenterProps } from '../src/react/NotificationCenter.tsx'
import { StatusProvider } from '../src/react/StatusProvider.tsx'
import { withSharedNotifications } from '../src/store/withSharedNotifications.ts'
import type { TimelinePlayer } from '../src/storybook/player/createTimelinePlayer.ts'
import { saidWhen } from './docs/saidWhen.ts'
import { findPart, partsOf } from './findPart.ts'
import { withBellRoom } from './withBellRoom.tsx'

const meta = preview.meta({
  title: 'Flows/Notifications',
  component: NotificationCenter,
  // What the browser allows is another on every machine.
  args: { desktopNotifications: false },
  decorators: [withBellRoom],
})

const playerOf = (loaded: Record<string, unknown>) => loaded['timeline'] as TimelinePlayer

export const BurstOfThirty = meta.story({
  // A toast of a success leaves in its own time.
  parameters: {
    chromatic: { disableSnapshot: true },
    ...saidWhen('Thirty documents are done within a second: three toasts, a number, and few lines in the panel.'),
    timeline: { scenario: burst, ms: burst.durationMs, autoplay: true },
  },
  play: async ({ canvasElement, loaded, step }) => {
    await step('there are never more than three toasts, and the others are counted', async () => {
      playerOf(loaded).seek(burst.durationMs)
      await waitFor(() => expect(partsOf(canvasElement, 'toast')).toHaveLength(3))
      await expect(partsOf(canvasElement, 'more')).toHaveLength(1)
    })
    await step('the number opens the panel, where jobs that ended alike are one line', async () => {
      await userEvent.click(findPart(canvasElement, 'more').querySelector('button') ?? canvasElement)
      await expect(partsOf(canvasElement, 'group').length).toBeGreaterThan(0)
      await expect(partsOf(canvasElement, 'item').length).toBeLessThan(30)
    })
  },
})

export const BurstGathered = meta.story({
  args: { toasts: false, defaultOpen: true },
  parameters: {
    ...saidWhen('After the burst a person reads the panel: what ended alike is gathered, each failure stands alone.'),
    timeline: { scenario: burst, ms: burst.durationMs },
  },
})

export const LiveBarThenResult = meta.story({
  args: { followedJobs: ['report'] },
  parameters: {
    chromatic: { disableSnapshot: true },
    ...saidWhen('A person follows one document: a bar, and in its place the result with a way to open it.'),
    timeline: { scenario: happyPath, ms: 10_000, autoplay: true },
  },
  play: async ({ canvasElement, loaded, step }) => {
    const { seek } = playerOf(loaded)
    const percent = () => Number(findPart(canvasElement, 'bar').getAttribute('aria-valuenow'))
    await step('a bar shows how far it is', async () => {
      seek(10_000)
      await waitFor(() => expect(percent()).toBeGreaterThan(0))
    })
    await step('the bar moves in place', async () => {
      const before = percent()
      seek(18_000)
      await waitFor(() => expect(percent()).toBeGreaterThan(before))
      await expect(partsOf(canvasElement, 'toast')).toHaveLength(1)
    })
    await step('the result comes where the bar was', async () => {
      seek(24_000)
      await waitFor(() => expect(findPart(canvasElement, 'toast').dataset['kind']).toBe('completed'))
      await expect(partsOf(canvasElement, 'toast')).toHaveLength(1)
      await expect(findPart(canvasElement, 'toast').querySelector('a')).toHaveAttribute('href', '/results/report')
    })
  },
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
