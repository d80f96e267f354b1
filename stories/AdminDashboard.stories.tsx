import { expect, userEvent, waitFor, within } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { metricsSample } from '../mocks/build/metricsSample.ts'
import { queues } from '../mocks/build/queues.ts'
import { worker } from '../mocks/build/worker.ts'
import { T0 } from '../mocks/epoch.ts'
import { adminHour } from '../mocks/scenarios/adminHour.ts'
import { stateAt } from '../mocks/storeAt.ts'
import type { MetricsSample } from '../src/protocol/systemMetrics.ts'
import { AdminDashboardView, type AdminDashboardViewProps } from '../src/widgets/AdminDashboard/AdminDashboardView.tsx'

const minute = 60_000

/** Props of a dashboard that shows the admin hour up to a minute of it. */
function upTo(minutes: number) {
  const history = stateAt(adminHour, minutes * minute, { admin: true }).metricsHistory
  return { history, now: T0 + minutes * minute, ...withLatest(history.at(-1)) }
}

const withLatest = (latest: MetricsSample | undefined) => (latest ? { latest } : {})

/** Props of a dashboard that has heard of one moment. */
const one = (sample: MetricsSample) => ({ latest: sample, history: [sample] })

const describe = (story: string) => ({ docs: { description: { story } } })

/** Charts load when they are drawn: a story is there once they are. */
async function chartsDrawn({ canvasElement }: { canvasElement: HTMLElement }) {
  await import('../src/widgets/AdminDashboard/AdminPlot.tsx')
  await waitFor(() => {
    for (const plot of canvasElement.querySelectorAll('[data-part=plot][aria-hidden]'))
      if (!plot.querySelector('.recharts-area-curve')) throw new Error('A chart is not drawn yet.')
  })
}

const ordinary: AdminDashboardViewProps = { access: 'allowed', now: T0, history: [] }

const meta = preview.meta({
  title: 'Widgets/AdminDashboard',
  component: AdminDashboardView,
  args: ordinary,
  play: chartsDrawn,
})

export const UnknownAccess = meta.story({
  args: { access: 'unknown' },
  parameters: describe('The page has asked for system figures and the server has not answered yet.'),
})

export const Forbidden = meta.story({
  args: { ...upTo(10), access: 'forbidden' },
  parameters: describe('A person without the role is here: no figure is shown, whatever the page still holds.'),
})

export const NoFiguresYet = meta.story({
  parameters: describe('Access is granted and the first sample is on its way.'),
})

export const FirstSample = meta.story({
  args: one(metricsSample()),
  parameters: describe('One sample has come in: key figures stand, lines wait for a second one.'),
})

export const FewSamples = meta.story({
  args: upTo(1),
  parameters: describe('The page has been open for a minute.'),
})

export const FullHour = meta.story({
  args: upTo(60),
  parameters: describe('An hour with a bad quarter in it, over by now.'),
})

export const HighErrorRate = meta.story({
  args: upTo(31),
  parameters: describe('In the midst of the bad quarter: many jobs fail, one worker is gone, processors are full.'),
})

const hour = upTo(60).history

export const Gap = meta.story({
  args: { ...upTo(60), history: hour.filter((_, i) => i < 120 || i > 200) },
  parameters: describe('The page heard nothing for a while: the lines have a gap there and no invented values.'),
})

export const CpuAbove100 = meta.story({
  args: one(metricsSample({ system: { totalCpuUsage: 340, totalMemoryUsage: 12_400_000_000, systemLoad: 11.25 } })),
  parameters: describe('Several cores are busy at once, which servers report as more than 100 percent.'),
})

export const FiguresNotTold = meta.story({
  args: one({ timestamp: T0, system: { totalCpuUsage: 0 }, performance: { errorRate: 0, totalJobsProcessed: 0 } }),
  parameters: describe('A server that measures little: what it does not tell is not shown as zero.'),
})

export const ZeroWorkers = meta.story({
  args: one(metricsSample({ workers: [], queues: queues({ totalWorkers: 0, activeWorkers: 0 }) })),
  parameters: describe('All workers are gone while jobs wait.'),
})

export const WorkersOfAllKinds = meta.story({
  args: one(
    metricsSample({
      workers: [
        worker(),
        worker({ id: 'worker-2', status: 'idle', cpuUsage: 0, jobsFailed: 0 }),
        worker({ id: 'worker-3', status: 'offline', lastHeartbeat: T0 - 9 * minute }),
        worker({ id: 'worker-4', status: 'warming-up', uptime: 12 }),
        { id: 'a-worker-with-a-very-long-name-in-eu-central-1' },
      ],
    }),
  ),
  parameters: describe('Workers in every state, one silent for minutes, one of which nothing but its name is known.'),
})

export const Late = meta.story({
  args: { ...upTo(20), freshness: 'late', asOf: T0 + 19 * minute },
  parameters: describe('The line is up and the server has sent no sample for longer than usual.'),
})

export const Stale = meta.story({
  args: { ...upTo(20), freshness: 'stale', asOf: T0 + 17 * minute },
  parameters: describe('The line is down: the last figures stay, marked with their time.'),
})

export const TableView = meta.story({
  args: upTo(2),
  parameters: describe('The numbers behind a line, for whoever wants to read or copy them.'),
  play: async ({ canvasElement, step }) => {
    await chartsDrawn({ canvasElement })
    const figure = within(within(canvasElement).getByRole('figure', { name: /^CPU/ }))
    await step('The table is closed at first', async () => {
      await expect(figure.getByRole('table')).not.toBeVisible()
    })
    await step('Show as table opens it, newest first', async () => {
      await userEvent.click(figure.getByText('Show as table'))
      await expect(figure.getByRole('table')).toBeVisible()
      const rows = figure.getAllByRole('row')
      await expect(rows[1]).toHaveTextContent('12:02:00')
    })
  },
})
