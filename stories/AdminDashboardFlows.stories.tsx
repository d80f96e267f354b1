import { expect, userEvent, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { adminDay } from '../mocks/scenarios/adminDay.ts'
import { adminHour } from '../mocks/scenarios/adminHour.ts'
import { adminLost } from '../mocks/scenarios/adminLost.ts'
import { AdminDashboard } from '../src/react/AdminDashboard.tsx'
import { timelineOf } from '../src/storybook/timelineOf.ts'
import { minute } from './admin/adminLook.ts'
import { chartsDrawn } from './admin/chartsDrawn.ts'

const describe = (story: string) => ({ docs: { description: { story }, story: { inline: false, height: '900px' } } })

const meta = preview.meta({ title: 'Widgets/AdminDashboard', component: AdminDashboard })

const partOf = (canvas: HTMLElement, part: string) => canvas.querySelector<HTMLElement>(`[data-part=${part}]`)

export const LostMidSession = meta.story({
  parameters: {
    timeline: { scenario: adminLost, admin: true, ms: 15_000 },
    ...describe('The role is taken away while the page is open: the figures go at once, and the page says why.'),
  },
  play: async ({ canvasElement, loaded, step }) => {
    const timeline = timelineOf(loaded)
    await chartsDrawn({ canvasElement })
    await step('At first the figures are there', async () => {
      await expect(canvasElement.querySelectorAll('[data-part=tile]')).toHaveLength(8)
    })
    await step('When the role is taken away no figure is left on the page, held still or not', async () => {
      await userEvent.click(partOf(canvasElement, 'pause')!)
      timeline.seek(21_000)
      await waitFor(() => expect(canvasElement.querySelector('[data-access=lost]')).toBeVisible())
      await expect(canvasElement.querySelectorAll('[data-part=tile], [data-part=chart]')).toHaveLength(0)
    })
  },
})

export const PauseAndResume = meta.story({
  parameters: {
    timeline: { scenario: adminHour, admin: true, ms: 10 * minute },
    // The charts follow a second after the tiles.
    chromatic: { disableSnapshot: true },
    ...describe('A person holds the figures still for twenty minutes, and lets them go on.'),
  },
  play: async ({ canvasElement, loaded, step }) => {
    const timeline = timelineOf(loaded)
    const tiles = () => partOf(canvasElement, 'tiles')?.textContent
    await chartsDrawn({ canvasElement })
    const before = tiles()
    await step('While paused the figures stay and what comes is counted', async () => {
      await userEvent.click(partOf(canvasElement, 'pause')!)
      timeline.seek(30 * minute)
      await waitFor(() => expect(partOf(canvasElement, 'buffered')).toHaveTextContent('120'))
      await expect(tiles()).toBe(before)
    })
    await step('Resume shows all that came', async () => {
      await userEvent.click(partOf(canvasElement, 'pause')!)
      await waitFor(() => expect(partOf(canvasElement, 'buffered')).toBeNull())
      await expect(tiles()).not.toBe(before)
    })
    await step('Going back in time lets go of what was held', async () => {
      await userEvent.click(partOf(canvasElement, 'pause')!)
      timeline.seek(10 * minute)
      await waitFor(() => expect(partOf(canvasElement, 'buffered')).toBeNull())
      await expect(tiles()).toBe(before)
    })
  },
})

export const AnHour = meta.story({
  parameters: {
    timeline: { scenario: adminHour, admin: true, ms: 31 * minute },
    ...describe('An hour to go through: play it, or pull the timeline to any of its minutes.'),
  },
  play: async ({ canvasElement, step }) => {
    await chartsDrawn({ canvasElement })
    await step('In the bad quarter the error rate needs attention', async () => {
      await waitFor(() => expect(canvasElement.querySelector('[data-tile=errorRate][data-level]')).toBeVisible())
    })
  },
})

export const AnHourToItsEnd = meta.story({
  parameters: {
    timeline: { scenario: adminHour, admin: true, ms: 31 * minute },
    // The charts follow a second after the tiles.
    chromatic: { disableSnapshot: true },
    ...describe('The bad quarter is over, and nothing needs attention any more.'),
  },
  play: async ({ canvasElement, loaded }) => {
    timelineOf(loaded).seek(59 * minute)
    await waitFor(() => expect(canvasElement.querySelector('[data-tile]')).toBeVisible())
    await waitFor(() => expect(canvasElement.querySelector('[data-tile][data-level]')).toBeNull())
  },
})

export const ADay = meta.story({
  args: { defaultRange: '24h' },
  parameters: {
    timeline: { scenario: adminDay(), admin: true, ms: 23 * 60 * minute },
    ...describe('A day, from noon to noon: a deploy, a lost line, a quiet night, and a bad morning.'),
  },
  play: chartsDrawn,
})
