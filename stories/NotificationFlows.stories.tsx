import { expect, userEvent, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { burst } from '../mocks/scenarios/burst.ts'
import { repeats } from '../mocks/scenarios/repeats.ts'
import { happyPath } from '../mocks/scenarios/happyPath.ts'
import { NotificationCenter } from '../src/react/NotificationCenter.tsx'
import { timelineOf } from '../src/storybook/timelineOf.ts'
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

export const BurstOfThirty = meta.story({
  // A toast of a success leaves in its own time.
  parameters: {
    chromatic: { disableSnapshot: true },
    ...saidWhen('Thirty documents are done within a second: three toasts, a number, and few lines in the panel.'),
    timeline: { scenario: burst, ms: burst.durationMs, autoplay: true },
  },
  play: async ({ canvasElement, loaded, step }) => {
    await step('there are never more than three toasts, and the others are counted', async () => {
      timelineOf(loaded).seek(burst.durationMs)
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
    const { seek } = timelineOf(loaded)
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

export const RepeatsAreSilent = meta.story({
  parameters: {
    chromatic: { disableSnapshot: true },
    ...saidWhen('A server says again and again that two documents have ended: a person hears of each once.'),
    timeline: { scenario: repeats, ms: 7_200, autoplay: true },
  },
  play: async ({ canvasElement, loaded, step }) => {
    const timeline = timelineOf(loaded)
    await step('each end has its toast, and both are closed', async () => {
      timeline.pause()
      timeline.seek(7_200)
      await waitFor(() => expect(partsOf(canvasElement, 'toast')).toHaveLength(2))
      for (const { id } of timeline.store.getState().notifications) timeline.store.actions.dismissToast(id)
      await waitFor(() => expect(partsOf(canvasElement, 'toast')).toHaveLength(0))
    })
    await step('said again, in snapshots and on a new line as well, they call nobody', async () => {
      timeline.seek(repeats.durationMs)
      await waitFor(() => expect(findPart(canvasElement, 'badge')).toBeVisible())
      await expect(partsOf(canvasElement, 'toast')).toHaveLength(0)
    })
    await step('the history has a line for each', async () => {
      await userEvent.click(findPart(canvasElement, 'bell'))
      await expect(partsOf(canvasElement, 'item')).toHaveLength(2)
    })
  },
})
