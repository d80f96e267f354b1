import { expect, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { manyJobs } from '../mocks/scenarios/manyJobs.ts'
import { JobTray } from '../src/react/JobTray.tsx'
import { timelineOf } from '../src/storybook/timelineOf.ts'
import { saidWhen } from './docs/saidWhen.ts'
import { findPart, partsOf } from './findPart.ts'
import { fewJobs, jobsWithBatch } from './tray/trayScenes.ts'

const meta = preview.meta({
  title: 'Widgets/JobTray',
  component: JobTray,
  tags: ['!autodocs'],
  parameters: { timeline: { scenario: fewJobs, ms: 1_000 } },
})

const idsOf = (canvas: HTMLElement): (string | null | undefined)[] =>
  [...partsOf(canvas, 'row')]
    .toSorted((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex))
    .map((row) => row.querySelector('[data-part=title] bdi')?.textContent)
const rowsDrawn = (canvas: HTMLElement): Promise<void> =>
  waitFor(() => expect(partsOf(canvas, 'row').length).toBeGreaterThan(1))

export const HeldWithNewOnes = meta.story({
  play: async ({ canvasElement, loaded, userEvent, step }) => {
    await rowsDrawn(canvasElement)
    const before = idsOf(canvasElement)
    await step('while the pointer is over the list, what comes is counted and nothing moves', async () => {
      await userEvent.hover(findPart(canvasElement, 'row', 2))
      timelineOf(loaded).seek(13_000)
      await waitFor(() => expect(findPart(canvasElement, 'arrived')).toHaveTextContent(/\d|[٠-٩]|مهام/))
      await expect(idsOf(canvasElement)).toEqual(before)
    })
  },
  parameters: saidWhen('The person reads with the pointer over the list: three jobs have come meanwhile.'),
})

export const TakenIn = meta.story({
  play: async ({ canvasElement, loaded, userEvent, step }) => {
    await rowsDrawn(canvasElement)
    await userEvent.hover(findPart(canvasElement, 'row', 2))
    timelineOf(loaded).seek(13_000)
    await step('a press takes them in', async () => {
      await waitFor(() => userEvent.click(findPart(canvasElement, 'arrived')))
      await waitFor(() => expect(partsOf(canvasElement, 'row')).toHaveLength(9))
      await expect(partsOf(canvasElement, 'arrived')).toHaveLength(0)
    })
  },
  parameters: saidWhen('The person has asked for what has come meanwhile.'),
})

const clear = async (canvas: HTMLElement, press: (element: HTMLElement) => Promise<void>): Promise<void> => {
  await rowsDrawn(canvas)
  await waitFor(async () => {
    if (partsOf(canvas, 'undo').length === 0) await press(findPart(canvas, 'clear'))
    await expect(findPart(canvas, 'undo')).toBeVisible()
  })
}

export const ClearedWithUndo = meta.story({
  play: async ({ canvasElement, userEvent, step }) => {
    await step('what has ended is gone, and can be brought back', async () => {
      await clear(canvasElement, userEvent.click)
      await expect(partsOf(canvasElement, 'row')).toHaveLength(4)
    })
  },
  parameters: saidWhen('The person has just cleared away what had ended.'),
})

export const ClearUndone = meta.story({
  play: async ({ canvasElement, userEvent, step }) => {
    await clear(canvasElement, userEvent.click)
    await step('undo brings it back', async () => {
      await userEvent.click(findPart(canvasElement, 'undo'))
      await waitFor(() => expect(partsOf(canvasElement, 'row')).toHaveLength(6))
    })
  },
  parameters: {
    ...saidWhen('The person has thought better of it.'),
    chromatic: { disableSnapshot: true },
  },
})

export const BatchOpened = meta.story({
  play: async ({ canvasElement, userEvent, step }) => {
    await rowsDrawn(canvasElement)
    await step('the batch shows its parts below it', async () => {
      const batch = (): HTMLElement => {
        const found = partsOf(canvasElement, 'row').find((row) => row.querySelector('[data-part=segment]'))
        if (!found) throw new Error('The batch has no row.')
        return found
      }
      await waitFor(async () => {
        if (batch().ariaExpanded !== 'true') await userEvent.click(batch())
        await expect(batch()).toHaveAttribute('aria-expanded', 'true')
      })
      await waitFor(() => expect(canvasElement.querySelector('[data-level="2"]')).toBeVisible())
    })
  },
  parameters: {
    timeline: { scenario: jobsWithBatch, ms: 12_000 },
    ...saidWhen('The person has opened a batch to see which of its parts failed.'),
  },
})

export const DetailsOpened = meta.story({
  play: async ({ canvasElement, userEvent, step }) => {
    await rowsDrawn(canvasElement)
    await step('a row opens by a press', async () => {
      await waitFor(async () => {
        const row = findPart(canvasElement, 'row')
        if (row.ariaExpanded !== 'true') await userEvent.click(row)
        await expect(findPart(canvasElement, 'details')).toBeVisible()
      })
    })
  },
  parameters: saidWhen('The person wants to know why a job failed.'),
})

export const ByKeyboard = meta.story({
  play: async ({ canvasElement, userEvent, step }) => {
    await rowsDrawn(canvasElement)
    await step('arrows lead from row to row', async () => {
      findPart(canvasElement, 'row').focus()
      await userEvent.keyboard('{ArrowDown}{ArrowDown}')
      await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-rowindex', '3'))
    })
    await step('the row in use says what can be asked for', async () => {
      await waitFor(() => expect(partsOf(canvasElement, 'action').length).toBeGreaterThan(0))
    })
  },
  parameters: saidWhen('The person uses the keyboard: one row has the focus, and offers its actions.'),
})

export const Played = meta.story({
  parameters: {
    ...saidWhen('Three hundred jobs, two hundred of which go on: their rows move, the list stands.'),
    chromatic: { disableSnapshot: true },
    timeline: { scenario: manyJobs(300), autoplay: true },
  },
})
