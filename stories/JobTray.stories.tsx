import { expect } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { manyJobs } from '../mocks/scenarios/manyJobs.ts'
import { JobTray } from '../src/react/JobTray.tsx'
import { saidWhen } from './docs/saidWhen.ts'
import { partsOf } from './findPart.ts'
import { ManyJobs } from './tray/ManyJobs.tsx'
import { fewJobs, jobsOfLongNames, jobsWithBatch, jobsWithoutLine, noJobs } from './tray/trayScenes.ts'

const meta = preview.meta({
  title: 'Widgets/JobTray',
  component: JobTray,
  tags: ['!autodocs'],
})

export const Empty = meta.story({
  parameters: {
    timeline: { scenario: noJobs, ms: 1_000 },
    ...saidWhen('The person has started nothing yet, or has cleared away all there was.'),
  },
})

export const Few = meta.story({
  parameters: {
    timeline: { scenario: fewJobs, ms: 1_000 },
    ...saidWhen('An ordinary day: some jobs run, one has failed and stands first.'),
  },
})

export const Hundreds = meta.story({
  parameters: {
    timeline: { scenario: manyJobs(300), ms: 1_000 },
    ...saidWhen('A mass upload: the list scrolls, and the counts tell what is out of sight.'),
  },
})

export const TenThousand = meta.story({
  render: () => <ManyJobs count={13_100} />,
  play: async ({ canvasElement, step }) => {
    await step('only the rows in sight are drawn, and each says its place among all', async () => {
      await expect(partsOf(canvasElement, 'rows')[0]).toHaveAttribute(
        'aria-rowcount',
        expect.stringMatching(/^1\d{4}$/),
      )
      await expect(canvasElement.querySelectorAll('[data-tt=JobTray] *').length).toBeLessThan(400)
    })
  },
  parameters: saidWhen('Somebody runs the whole archive: ten thousand jobs are known, a dozen rows are drawn.'),
})

export const Grouped = meta.story({
  parameters: {
    timeline: { scenario: jobsWithBatch, ms: 12_000 },
    ...saidWhen('Some jobs are one batch: it has one row, with a bar for all of its parts.'),
  },
})

export const Ungrouped = meta.story({
  args: { defaultGrouped: false },
  parameters: {
    timeline: { scenario: jobsWithBatch, ms: 12_000 },
    ...saidWhen('The person wants the parts of batches among all others, to find those that failed.'),
  },
})

export const Collapsed = meta.story({
  args: { defaultCollapsed: true },
  parameters: {
    timeline: { scenario: fewJobs, ms: 1_000 },
    ...saidWhen('The person has put the list away: one line says how it is going.'),
  },
})

export const OnlyFailed = meta.story({
  args: { defaultFilter: 'failed' },
  parameters: {
    timeline: { scenario: manyJobs(300), ms: 1_000 },
    ...saidWhen('The person looks for what went wrong.'),
  },
})

export const FilteredToNone = meta.story({
  args: { defaultFilter: 'failed' },
  parameters: {
    timeline: { scenario: noJobs, ms: 1_000 },
    ...saidWhen('There is nothing of the kind that was asked for, and a way back to all.'),
  },
})

export const ByName = meta.story({
  args: { defaultSort: 'name' },
  parameters: {
    timeline: { scenario: fewJobs, ms: 1_000 },
    ...saidWhen('The person looks for one document by its name.'),
  },
})

export const Stale = meta.story({
  parameters: {
    timeline: { scenario: jobsWithoutLine, ms: 20_000 },
    ...saidWhen('The line is down: rows are drawn without colour and the list says as of when it is.'),
  },
})

export const LongNames = meta.story({
  parameters: {
    timeline: { scenario: jobsOfLongNames, ms: 1_000 },
    ...saidWhen('Names that have no room end in dots; a job without a name goes by its id.'),
  },
})
