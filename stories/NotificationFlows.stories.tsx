import { expect, userEvent, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { attempts } from '../mocks/scenarios/attempts.ts'
import { burst } from '../mocks/scenarios/burst.ts'
import { burstOf } from '../mocks/scenarios/burstOf.ts'
import { repeats } from '../mocks/scenarios/repeats.ts'
import { happyPath } from '../mocks/scenarios/happyPath.ts'
import { stopsWhenAsked } from '../mocks/scenarios/stopsWhenAsked.ts'
import { whileAway } from '../mocks/scenarios/whileAway.ts'
import { NotificationCenter } from '../src/react/NotificationCenter.tsx'
import { timelineOf } from '../src/storybook/timelineOf.ts'
import { saidWhen } from './docs/saidWhen.ts'
import { findAction } from './findAction.ts'
import { findPart, partsOf } from './findPart.ts'
import { withBellRoom } from './withBellRoom.tsx'

const meta = preview.meta({
  title: 'Flows/Notifications',
  component: NotificationCenter,
  // What the browser allows is another on every machine.
  args: { desktopNotifications: false },
  decorators: [withBellRoom],
})

const kindsOf = (within: ParentNode) => partsOf(within, 'toast').map((toast) => toast.dataset['kind'] ?? '')

export const BurstOfThirty = meta.story({
  parameters: {
    chromatic: { disableSnapshot: true },
    ...saidWhen('Thirty documents are done within a second: one toast for all of them, and one line that unfolds.'),
    timeline: { scenario: burst, ms: 4_500, autoplay: true },
  },
  play: async ({ canvasElement, loaded, step }) => {
    const timeline = timelineOf(loaded)
    await step('one toast stands for all of them', async () => {
      timeline.pause()
      timeline.seek(burst.durationMs)
      await waitFor(() => expect(kindsOf(canvasElement)).toEqual(['digest']))
    })
    await step('the panel has one line for them, which is unfolded to those it tells of', async () => {
      await userEvent.click(findPart(canvasElement, 'bell'))
      await expect(partsOf(canvasElement, 'item')).toHaveLength(1)
      await userEvent.click(findPart(findPart(canvasElement, 'item'), 'name'))
      await waitFor(() => expect(partsOf(canvasElement, 'item').length).toBeGreaterThan(5))
    })
  },
})

export const BurstGathered = meta.story({
  args: { toasts: false, defaultOpen: true },
  parameters: {
    ...saidWhen('After the burst a person reads the panel: all that ended at once is one line, with how many failed.'),
    timeline: { scenario: burst, ms: burst.durationMs },
  },
})

const thousand = burstOf(1_000)

export const BurstOfThousand = meta.story({
  parameters: {
    chromatic: { disableSnapshot: true },
    ...saidWhen('A thousand jobs end within a second: one toast says how many went well and how many did not.'),
    timeline: { scenario: thousand, ms: 2_500, autoplay: true },
  },
  play: async ({ canvasElement, loaded, step }) => {
    const timeline = timelineOf(loaded)
    timeline.pause()
    await step('halfway through, one toast counts them', async () => {
      timeline.seek(3_500)
      await waitFor(() => expect(kindsOf(canvasElement)).toEqual(['digest']))
    })
    await step('at its end the same toast has counted all', async () => {
      timeline.seek(thousand.durationMs)
      await waitFor(() => expect(kindsOf(canvasElement)).toEqual(['digest']))
      const [digest] = timeline.store.getState().notifications
      await expect(digest).toMatchObject({ kind: 'digest', cause: 'burst', completed: 963, failed: 37 })
    })
  },
})

export const WhileAway = meta.story({
  parameters: {
    chromatic: { disableSnapshot: true },
    ...saidWhen('A person comes back after twelve minutes: what ended meanwhile is one toast, beside a warning.'),
    timeline: { scenario: whileAway, ms: whileAway.durationMs },
  },
  play: async ({ canvasElement, loaded, step }) => {
    const timeline = timelineOf(loaded)
    await step('while nobody is there, nothing is told', async () => {
      timeline.seek(whileAway.durationMs - 60_000)
      await waitFor(() => expect(kindsOf(canvasElement)).toEqual([]))
    })
    await step('on return eight that are done and two that failed are one toast, and the warning another', async () => {
      timeline.seek(whileAway.durationMs)
      await waitFor(() => expect(kindsOf(canvasElement).toSorted()).toEqual(['alert', 'digest']))
      const told = timeline.store.getState().notifications.find(({ kind }) => kind === 'digest')
      await expect(told).toMatchObject({ completed: 8, failed: 2 })
    })
  },
})

export const AttemptsInPlace = meta.story({
  parameters: {
    chromatic: { disableSnapshot: true },
    ...saidWhen('A document fails, fails again and is done at last: one toast, which says what is so now.'),
    timeline: { scenario: attempts, ms: 5_000 },
  },
  play: async ({ canvasElement, loaded, step }) => {
    const timeline = timelineOf(loaded)
    await step('its first failure has a toast', async () => {
      timeline.seek(6_000)
      await waitFor(() => expect(kindsOf(canvasElement)).toEqual(['failed']))
    })
    await step('the second one takes its place', async () => {
      timeline.seek(21_000)
      await waitFor(() => expect(findPart(canvasElement, 'toast').dataset['instead']).toBe('true'))
      await expect(kindsOf(canvasElement)).toEqual(['failed'])
    })
    await step('so does its success', async () => {
      timeline.seek(attempts.durationMs)
      await waitFor(() => expect(kindsOf(canvasElement)).toEqual(['completed']))
    })
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

export const FollowedAndCancelled = meta.story({
  args: { followedJobs: ['report'] },
  parameters: {
    chromatic: { disableSnapshot: true },
    ...saidWhen(
      'A person follows one document and thinks better of it: the toast asks once, and leaves when it is cancelled.',
    ),
    timeline: { scenario: stopsWhenAsked, ms: 10_000 },
  },
  play: async ({ canvasElement, loaded, step }) => {
    const timeline = timelineOf(loaded)
    const press = (action: string) => userEvent.click(findAction(findPart(canvasElement, 'toast'), action))
    await step('the toast has a button to cancel, which asks first', async () => {
      await waitFor(() => expect(kindsOf(canvasElement)).toEqual(['live']))
      await press('cancel')
      await waitFor(() => press('confirm'))
    })
    await step('it stays while the document is being stopped', async () => {
      timeline.seek(11_000)
      await waitFor(() => expect(timeline.store.getState().jobs.get('report')?.status).toBe('cancelling'))
      await expect(kindsOf(canvasElement)).toEqual(['live'])
    })
    await step('it leaves once that is done: whoever asked for it needs no news of it', async () => {
      timeline.seek(20_000)
      await waitFor(() => expect(kindsOf(canvasElement)).toEqual([]))
      await expect(timeline.store.getState().notifications).toEqual([])
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
