import type { FigureName, FigureSpan, MetricsSeries, SeriesRing } from '../../protocol/metricsSeries.ts'
import { usualInterval } from '../../protocol/usualInterval.ts'
import { chartCells } from './chartCells.ts'
import type { TimeSpan } from './timeRange.ts'

/** One point of a chart; a value that is absent is a gap in the line, never a zero. */
export interface ChartPoint {
  /** Epoch milliseconds on the server's clock at which its stretch of time begins. */
  at: number
  /** The mean of its stretch of time. */
  value: number | undefined
  least?: number
  most?: number
  /** The value told last. */
  last?: number
  /** True for the newest point while samples of its stretch of time are still to come. */
  isPartial?: true
}

interface Told extends FigureSpan {
  at: number
}

const join = (a: FigureSpan | undefined, b: FigureSpan): FigureSpan => {
  if (!a) return b
  const count = a.count + b.count
  return {
    mean: a.mean + ((b.mean - a.mean) * b.count) / count,
    least: Math.min(a.least, b.least),
    most: Math.max(a.most, b.most),
    last: b.last,
    count,
  }
}

/** What the ring tells of one figure from `from` to `to`, in cells of `step` milliseconds. */
function gather({ buckets }: SeriesRing, figure: FigureName, from: number, to: number, step: number): readonly Told[] {
  const cells = new Map<number, FigureSpan>()
  for (const { at, figures } of buckets) {
    const span = figures[figure]
    if (!span || at < from || at >= to) continue
    const cell = at - (at % step)
    cells.set(cell, join(cells.get(cell), span))
  }
  return [...cells].map(([at, span]) => ({ at, ...span }))
}

// One stretch without a value is a late sample; two are a silence.
const silentFrom = 2.5

/** Whether nothing was heard for long between two cells of one line. */
function createBreaks({ gaps, edge }: MetricsSeries, told: readonly Told[], step: number) {
  const usual = Math.max(
    step,
    usualInterval(edge?.intervalsMs),
    usualInterval(told.slice(1).map(({ at }, i) => at - (told[i]?.at ?? 0))),
  )
  return (before: number, after: number): boolean =>
    after - before > step &&
    (after - before > silentFrom * usual || gaps.some(({ from, to }) => from < after && to > before + step))
}

const isOpen = ({ edge }: MetricsSeries, at: number, step: number, to: number): boolean => {
  const usual = usualInterval(edge?.intervalsMs)
  const end = at + step
  // A cell that holds one sample is whole with it.
  return edge !== undefined && end >= to && edge.at >= at && step >= 2 * usual && edge.at + Math.max(usual, 1) < end
}

/**
 * One figure from `from` to `to`, oldest first: at most 120 points of a round length, from the finest figures kept that
 * go back so far. A silence is a point without a value.
 */
export function chartPoints(series: MetricsSeries, figure: FigureName, span: TimeSpan): readonly ChartPoint[] {
  const cells = chartCells(series, span)
  if (!cells) return []
  const told = gather(cells.ring, figure, cells.from, cells.to, cells.step)
  const isBroken = createBreaks(series, told, cells.step)
  const points: ChartPoint[] = []
  let before: number | undefined
  for (const { at, mean, least, most, last } of told) {
    if (before !== undefined && isBroken(before, at)) points.push({ at: before + cells.step, value: undefined })
    points.push({ at, value: mean, least, most, last })
    before = at
  }
  const end = points.at(-1)
  if (end && isOpen(series, end.at, cells.step, cells.to)) end.isPartial = true
  return points
}
