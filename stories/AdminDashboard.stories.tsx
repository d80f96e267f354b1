import preview from '../.storybook/preview.tsx'
import { metricsSeries } from '../mocks/build/metricsSeries.ts'
import { T0 } from '../mocks/epoch.ts'
import { AdminDashboardView, type AdminDashboardViewProps } from '../src/widgets/AdminDashboard/AdminDashboardView.tsx'
import { minute, one, silentBetween, upTo } from './admin/adminLook.ts'
import { chartsDrawn } from './admin/chartsDrawn.ts'

const describe = (story: string) => ({ docs: { description: { story } } })

const ordinary: AdminDashboardViewProps = { access: 'allowed', now: T0 }

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

export const Lost = meta.story({
  args: { ...upTo(10), access: 'lost' },
  parameters: describe('The role was taken away while the page was open: the figures are gone, and the page says why.'),
})

export const NoFiguresYet = meta.story({
  parameters: describe('Access is granted and the first sample is on its way.'),
})

export const FirstSample = meta.story({
  args: one(),
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

export const Gap = meta.story({
  args: { ...upTo(60), series: silentBetween(upTo(60).series, T0 + 20 * minute, T0 + 33 * minute) },
  parameters: describe('The page heard nothing for a while: the lines have a gap there and no invented values.'),
})

// More than half an hour is drawn as averages of 20 s, and the newest one has had none of its time but the first moment.
export const PartialBucket = meta.story({
  args: upTo(36),
  parameters: describe(
    'A long time is drawn as averages, and that of the newest is not over: it is dashed and open, since it may change.',
  ),
})

export const CpuAbove100 = meta.story({
  args: one({ system: { totalCpuUsage: 340, totalMemoryUsage: 12_400_000_000, systemLoad: 11.25 } }),
  parameters: describe('Several cores are busy at once, which servers report as more than 100 percent.'),
})

export const MemoryNotTold = meta.story({
  args: one({ system: { totalCpuUsage: 148, systemLoad: 1.9 } }),
  parameters: describe('The server does not measure its memory: that is said, and is not a zero.'),
})

const little = { timestamp: T0, system: { totalCpuUsage: 0 }, performance: { errorRate: 0, totalJobsProcessed: 0 } }

export const FiguresNotTold = meta.story({
  args: { latest: little, series: metricsSeries([little]) },
  parameters: describe('A server that measures little: what it does not tell is not shown as zero.'),
})

export const Late = meta.story({
  args: { ...upTo(20), freshness: 'late', asOf: T0 + 19 * minute },
  parameters: describe('The line is up and the server has sent no sample for longer than usual.'),
})

export const Stale = meta.story({
  args: { ...upTo(20), freshness: 'stale', asOf: T0 + 17 * minute },
  parameters: describe('The line is down: the last figures stay, marked with their time.'),
})
