import { expect, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { bursty } from '../mocks/scenarios/bursty.ts'
import { slowing } from '../mocks/scenarios/slowing.ts'
import { steady } from '../mocks/scenarios/steady.ts'
import { stuckAtNinetyNine } from '../mocks/scenarios/stuckAtNinetyNine.ts'
import { twoPhase } from '../mocks/scenarios/twoPhase.ts'
import { RealTimeProgress } from '../src/react/RealTimeProgress.tsx'
import type { TimelinePlayer } from '../src/storybook/player/createTimelinePlayer.ts'
import { timelineOf } from '../src/storybook/timelineOf.ts'
import { saidWhen } from './docs/saidWhen.ts'
import { partsOf } from './findPart.ts'

const meta = preview.meta({
  title: 'Widgets/RealTimeProgress',
  component: RealTimeProgress,
  tags: ['!autodocs'],
  args: { jobId: 'report' },
  parameters: { timeline: { scenario: steady, ms: 30_000 }, chromatic: { disableSnapshot: true } },
})

/** What is said of the end at a moment of the scenario; undefined where nothing is. */
async function saidAt(canvas: HTMLElement, timeline: TimelinePlayer, ms: number): Promise<string | undefined> {
  timeline.seek(ms)
  // Its percent tells that the page has followed.
  const percent = timeline.store.getState().jobs.get('report')?.progress ?? 0
  await waitFor(() =>
    expect(canvas.querySelector('[data-part=bar]')).toHaveAttribute('aria-valuenow', String(Math.floor(percent))),
  )
  return partsOf(canvas, 'time')[0]?.textContent
}

export const SteadyPace = meta.story({
  play: async ({ canvasElement, loaded, step }) => {
    const timeline = timelineOf(loaded)
    await step('at first nothing is said, since nothing is known', async () => {
      await expect(await saidAt(canvasElement, timeline, 3_000)).toBeUndefined()
    })
    await step('then there is a range, and it is another one later', async () => {
      const early = await saidAt(canvasElement, timeline, 20_000)
      await expect(early).toBeTruthy()
      const late = await saidAt(canvasElement, timeline, 50_000)
      await expect(late).toBeTruthy()
      await expect(late).not.toBe(early)
    })
  },
  parameters: { ...saidWhen('A job that goes on evenly: the range narrows as it is borne out.') },
})

export const SlowingPace = meta.story({
  play: async ({ canvasElement, loaded, step }) => {
    await step('a range is said all the while', async () => {
      for (const ms of [10_000, 24_000, 40_000])
        await expect(await saidAt(canvasElement, timelineOf(loaded), ms)).toBeTruthy()
    })
  },
  parameters: {
    ...saidWhen('A job that gets slower and slower: the range has room for it.'),
    timeline: { scenario: slowing, ms: 24_000 },
  },
})

export const PaceInBursts = meta.story({
  play: async ({ canvasElement, loaded, step }) => {
    await step('after two bursts nothing can be trusted, and nothing is said', async () => {
      await expect(await saidAt(canvasElement, timelineOf(loaded), 22_000)).toBeUndefined()
    })
    await step('later there is a wide range', async () => {
      await expect(await saidAt(canvasElement, timelineOf(loaded), 33_000)).toBeTruthy()
    })
  },
  parameters: {
    ...saidWhen('A job that moves in bursts with rests between them: little is promised.'),
    timeline: { scenario: bursty, ms: 33_000 },
  },
})

export const StuckAtTheEnd = meta.story({
  play: async ({ canvasElement, loaded, step }) => {
    const timeline = timelineOf(loaded)
    const promised = await saidAt(canvasElement, timeline, 12_000)
    await step('what was promised has passed: it takes longer than usual', async () => {
      const overdue = await saidAt(canvasElement, timeline, 20_000)
      await expect(overdue).toBeTruthy()
      await expect(overdue).not.toBe(promised)
      await step('and no number grows while it waits', async () => {
        await expect(await saidAt(canvasElement, timeline, 50_000)).toBe(overdue)
      })
    })
  },
  parameters: {
    ...saidWhen('A job that stands at 99 percent: no promise is made again and again.'),
    timeline: { scenario: stuckAtNinetyNine, ms: 20_000 },
  },
})

export const TwoPaces = meta.story({
  play: async ({ canvasElement, loaded, step }) => {
    const timeline = timelineOf(loaded)
    const before = await saidAt(canvasElement, timeline, 16_000)
    await step('soon after the pace has changed another range is said', async () => {
      const after = await saidAt(canvasElement, timeline, 26_000)
      await expect(after).toBeTruthy()
      await expect(after).not.toBe(before)
    })
  },
  parameters: {
    ...saidWhen('A job whose second half is slower, which nobody could know: the range is mended soon after.'),
    timeline: { scenario: twoPhase, ms: 26_000 },
  },
})
