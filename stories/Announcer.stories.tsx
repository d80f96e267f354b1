import { expect, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { documents } from '../mocks/documents.ts'
import { happyPath } from '../mocks/scenarios/happyPath.ts'
import { lineDrops } from '../mocks/scenarios/lineDrops.ts'
import { timelineOf } from '../src/storybook/timelineOf.ts'
import { Listening } from './announcer/Listening.tsx'
import { findPart, partsOf } from './findPart.ts'

const meta = preview.meta({
  title: 'Across/Announcer',
  component: Listening,
  tags: ['!autodocs'],
  // What is heard comes while time runs, so that there is nothing to draw at a moment that stands still.
  parameters: { chromatic: { disableSnapshot: true } },
})

const saidWhile = (scenario: typeof happyPath, story: string) => ({
  timeline: { scenario, ms: 0 },
  docs: { description: { story } },
})

/** The utterances on screen; `count` of them are waited for. */
async function heardIn(canvasElement: HTMLElement, count: number): Promise<string[]> {
  const utterances = () => partsOf(canvasElement, 'utterance').map(({ textContent }) => textContent ?? '')
  await waitFor(() => expect(utterances()).toHaveLength(count))
  return utterances()
}

const isListening = (canvasElement: HTMLElement) =>
  waitFor(() => expect(findPart(canvasElement, 'listening')).toHaveAttribute('data-listening', 'true'))

export const OneJob = meta.story({
  args: { jobIds: [documents.report.jobId] },
  play: async ({ canvasElement, loaded, step }) => {
    const timeline = timelineOf(loaded)
    await isListening(canvasElement)
    await step('that it is next is read aloud, and then that it starts', async () => {
      timeline.seek(9_000)
      await heardIn(canvasElement, 2)
    })
    await step('quarters that are passed together are said once, and then its end', async () => {
      timeline.seek(26_000)
      const heard = await heardIn(canvasElement, 5)
      await expect(heard.every((words) => words.includes(documents.report.name))).toBe(true)
    })
  },
  parameters: saidWhile(
    happyPath,
    'One document from its place in the queue to its end, read aloud in five sentences.',
  ),
})

export const LineDrops = meta.story({
  args: { jobIds: Object.values(documents).map(({ jobId }) => jobId) },
  play: async ({ canvasElement, loaded, step }) => {
    const timeline = timelineOf(loaded)
    await isListening(canvasElement)
    await step('what is loaded first is not read aloud', async () => {
      timeline.seek(1_000)
      await heardIn(canvasElement, 0)
    })
    await step('while the line is down, nothing is', async () => {
      timeline.seek(18_000)
      const before = await heardIn(canvasElement, 2)
      timeline.seek(28_000)
      await expect(await heardIn(canvasElement, 2)).toEqual(before)
    })
    await step('what ended meanwhile is told in one sentence', async () => {
      timeline.seek(31_500)
      const heard = await heardIn(canvasElement, 3)
      for (const { name } of [documents.lease, documents.receipts]) await expect(heard[2]).toContain(name)
    })
  },
  parameters: saidWhile(lineDrops, 'Five documents and a line that drops: what ended meanwhile is one sentence.'),
})
