import { expect, fn, userEvent, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { T0 } from '../mocks/epoch.ts'
import { AdminDashboardView, type AdminDashboardViewProps } from '../src/widgets/AdminDashboard/AdminDashboardView.tsx'
import { emptyRecall, foldRecall } from '../src/widgets/AdminDashboard/foldRecall.ts'
import { upTo } from './admin/adminLook.ts'
import { chartsDrawn } from './admin/chartsDrawn.ts'

const describe = (story: string) => ({ docs: { description: { story } } })

const ordinary: AdminDashboardViewProps = { access: 'allowed', now: T0 }

const meta = preview.meta({
  title: 'Widgets/AdminDashboard',
  component: AdminDashboardView,
  args: ordinary,
  play: chartsDrawn,
})

export const EveryTenSeconds = meta.story({
  args: { ...upTo(10), onPaceChange: fn(), pace: { paused: false, everyMs: 10_000 } },
  parameters: describe(
    'A person reads the figures out on a call: they change every ten seconds, and stand still between.',
  ),
  play: async ({ canvasElement, args, step }) => {
    await chartsDrawn({ canvasElement })
    await step('Another step is chosen from the list', async () => {
      await userEvent.selectOptions(canvasElement.querySelector('[data-part=steps]')!, '60000')
      await expect(args.onPaceChange).toHaveBeenCalledWith({ paused: false, everyMs: 60_000 })
    })
  },
})

export const CaughtUp = meta.story({
  args: { ...upTo(10), onPaceChange: fn(), caughtUp: 214 },
  parameters: describe(
    'A person comes back to a page that was hidden: it shows the newest at once and says how much came.',
  ),
})

export const DrillDown = meta.story({
  args: { ...upTo(31), onDrillDown: fn() },
  parameters: describe(
    'The app has pages of its own for details: every figure, worker, job, queue and error leads there.',
  ),
  play: async ({ canvasElement, args, step }) => {
    await chartsDrawn({ canvasElement })
    await step('A figure leads further, with the time that is shown', async () => {
      const figure = canvasElement.querySelector<HTMLElement>('[data-tile=errorRate] [data-part=drill]')!
      await waitFor(async () => {
        await userEvent.click(figure)
        await expect(args.onDrillDown).toHaveBeenCalledWith(
          expect.objectContaining({ kind: 'figure', figure: 'errorRate' }),
        )
      })
    })
    await step('So does a worker', async () => {
      await userEvent.click(canvasElement.querySelector('[data-part=worker] th [data-part=drill]')!)
      await expect(args.onDrillDown).toHaveBeenLastCalledWith({ kind: 'worker', workerId: 'worker-1' })
    })
  },
})

export const Exported = meta.story({
  args: { ...upTo(31), onExport: fn() },
  parameters: describe('A person takes what is shown along as a file, for a report or to compare it with another day.'),
  play: async ({ canvasElement, args, step }) => {
    await chartsDrawn({ canvasElement })
    await step('The file holds what is shown, with units', async () => {
      await waitFor(async () => {
        await userEvent.click(canvasElement.querySelector('[data-part=export-as]')!)
        await expect(args.onExport).toHaveBeenCalledWith(
          expect.objectContaining({ format: 'csv', text: expect.stringContaining('figure,,throughput,') }),
        )
      })
    })
  },
})

const [before, after] = [upTo(22).latest, upTo(31).latest]

export const ErrorsGrow = meta.story({
  args: {
    ...upTo(31),
    recall: [before, after].reduce((recall, sample) => (sample ? foldRecall(recall, sample) : recall), emptyRecall),
  },
  parameters: describe('Some kinds of failure have come more often of late: each says by how much.'),
})
