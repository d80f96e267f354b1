import { expect, userEvent, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { T0 } from '../mocks/epoch.ts'
import type { AdminChartsProps } from '../src/widgets/AdminDashboard/AdminCharts.tsx'
import type { GapCause } from '../src/protocol/metricsSeries.ts'
import { chartsDrawn } from './admin/chartsDrawn.ts'
import { ChartsSample } from './admin/ChartsSample.tsx'
import { daySample, seriesUpToNow } from './admin/daySamples.ts'
import { findPart } from './findPart.ts'

const describe = (story: string) => ({ docs: { description: { story } } })
const minute = 60_000

const hour = seriesUpToNow({ minutes: 70, everyMs: 5_000 })

const ordinary: AdminChartsProps = { series: hour, range: '1h', until: T0 }

const meta = preview.meta({
  title: 'Widgets/AdminDashboard/Charts',
  component: ChartsSample,
  args: ordinary,
  play: chartsDrawn,
})

export const Hour = meta.story({
  parameters: describe(
    'An ordinary hour, and a quarter of it in which jobs failed: the part above a threshold stands out.',
  ),
})

export const FewMinutes = meta.story({
  args: { series: seriesUpToNow({ minutes: 12, everyMs: 1_000 }), range: '5min' },
  parameters: describe('The last five minutes, with a sample each second.'),
})

export const WholeDay = meta.story({
  args: { series: seriesUpToNow({ minutes: 1_440, everyMs: 20_000 }), range: '24h' },
  parameters: describe(
    'A whole day: each point stands for twenty minutes, and its least and most for the peaks in it.',
  ),
})

export const JustOpened = meta.story({
  args: { series: seriesUpToNow({ minutes: 1.5, everyMs: 5_000 }), range: '15min' },
  parameters: describe('The page has been open for a minute and a half: the time before it is empty.'),
})

const silent = (cause: GapCause) => ({
  series: seriesUpToNow({ minutes: 70, everyMs: 5_000, silences: [{ fromMinutes: 20, minutes: 7, cause }] }),
})

export const LineWasDown = meta.story({
  args: silent('line'),
  parameters: describe('The connection was down for seven minutes: the lines have a gap with its reason.'),
})

export const DeviceWasOffline = meta.story({
  args: silent('device'),
  parameters: describe('The device had no network for seven minutes.'),
})

export const PageWasHidden = meta.story({
  args: silent('hidden'),
  parameters: describe('The page was in the background for seven minutes, and had let its line rest.'),
})

export const NobodyLooked = meta.story({
  args: silent('unwatched'),
  parameters: describe('The dashboard was closed for seven minutes, so that nobody had asked for its figures.'),
})

export const ServerWasSilent = meta.story({
  args: silent('server'),
  parameters: describe('The line was up and the server sent no figures for seven minutes.'),
})

export const SeveralSilences = meta.story({
  args: {
    series: seriesUpToNow({
      minutes: 70,
      everyMs: 5_000,
      silences: [
        { fromMinutes: 50, minutes: 4, cause: 'server' },
        { fromMinutes: 35, minutes: 9, cause: 'hidden' },
        { fromMinutes: 8, minutes: 3, cause: 'line' },
      ],
    }),
  },
  parameters: describe(
    'Figures stayed away three times: they are counted, and the table and the pointer tell each reason.',
  ),
})

export const NoLongerComing = meta.story({
  args: { until: T0 + 6 * minute },
  parameters: describe(
    'No sample has come for six minutes: the line stops short of the edge, and it is said since when.',
  ),
})

export const ThresholdReached = meta.story({
  args: {
    series: seriesUpToNow({
      minutes: 70,
      everyMs: 5_000,
      sampleAt: (at) => ({ ...daySample(at - 22 * minute), timestamp: at }),
    }),
  },
  parameters: describe('Many jobs fail right now.'),
})

export const Steady = meta.story({
  args: {
    series: seriesUpToNow({
      minutes: 70,
      everyMs: 5_000,
      sampleAt: (timestamp) => ({ ...daySample(T0), timestamp }),
    }),
  },
  parameters: describe('Nothing changes: a level line is not blown up to a jagged one.'),
})

export const NewestIsPartial = meta.story({
  args: {
    series: seriesUpToNow({ minutes: 500, everyMs: 20_000, sampleAt: (at) => daySample(at) }),
    range: '6h',
    until: T0 + 70_000,
  },
  parameters: describe(
    'The newest point stands for three minutes that are not over: it is open and dashed, since it may change.',
  ),
})

export const AsTable = meta.story({
  async play(context) {
    await chartsDrawn(context)
    const table = findPart(context.canvasElement, 'numbers')
    const summary = table.querySelector('summary')
    if (!summary) throw new Error('There is nothing to press.')
    await waitFor(async () => {
      if (!table.hasAttribute('open')) await userEvent.click(summary)
      await expect(table.querySelectorAll('tbody tr').length).toBeGreaterThan(100)
    })
  },
  parameters: describe('The person has opened the numbers of a chart: the mean of each point, its least and its most.'),
})

export const CustomRange = meta.story({
  args: { range: { from: T0 - 40 * minute, to: T0 - 10 * minute } },
  parameters: describe('The person has chosen a time that is over.'),
})

export const CustomRangeRefused = meta.story({
  args: { range: { from: T0 - 40 * minute, to: T0 - 10 * minute } },
  async play(context) {
    await chartsDrawn(context)
    const [from] = context.canvasElement.querySelectorAll('input[type=time]')
    await userEvent.clear(from!)
    await waitFor(() => expect(findPart(context.canvasElement, 'range-problem').textContent).not.toBe(''))
  },
  parameters: describe(
    'One of the two times is missing: the charts stay as they were, and the reason stands beside it.',
  ),
})

export const PointByPoint = meta.story({
  args: silent('line'),
  async play(context) {
    await chartsDrawn(context)
    const reader = findPart(context.canvasElement, 'reader')
    reader.focus()
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}{ArrowRight}')
    await expect(reader.getAttribute('aria-valuetext')).not.toBe('')
    await expect(findPart(context.canvasElement, 'tooltip')).toBeVisible()
  },
  parameters: describe('The person goes along a line by keyboard: each point says its value and its time.'),
})
