import type { MetricsSeries } from '../../protocol/metricsSeries.ts'
import { chartCells } from './chartCells.ts'
import { chartGaps, type ChartGap } from './chartGaps.ts'
import type { ChartKind } from './chartKinds.ts'
import { chartPoints, type ChartPoint } from './chartPoints.ts'
import { spanOfRange, type TimeRange, type TimeSpan } from './timeRange.ts'
import type { FigureThreshold } from './tileLevel.ts'

/** What all charts of a dashboard look at. */
export interface ChartFrame {
  series: MetricsSeries
  range: TimeRange
  /** Epoch milliseconds on the server's clock: now. */
  until: number
}

/** A value from which on a figure needs attention. */
export interface ChartThreshold {
  value: number
  level: 'elevated' | 'high'
}

/** What one chart shows. */
export interface ChartView {
  points: readonly ChartPoint[]
  gaps: readonly ChartGap[]
  /** The time of its axis: whole stretches, the last of which may not be over. */
  span: TimeSpan
  /** Milliseconds of one point. */
  step: number
  /** The values of its axis. */
  ticks: readonly [number, number, number]
  /** Those within its axis, the lowest first. */
  thresholds: readonly ChartThreshold[]
  /** The least value told in its time; absent where none was. */
  least: number | undefined
  most: number | undefined
}

/** All that was told, the lowest first. */
const listed = ({ elevated, high }: FigureThreshold): readonly ChartThreshold[] => [
  ...(elevated === undefined ? [] : [{ value: elevated, level: 'elevated' } as const]),
  ...(high === undefined ? [] : [{ value: high, level: 'high' } as const]),
]

/** The threshold that was reached last: none where the value is as usual. */
export const reachedBy = (
  value: number | undefined,
  thresholds: readonly ChartThreshold[],
): ChartThreshold | undefined => thresholds.findLast((threshold) => value !== undefined && value >= threshold.value)

const bounds = (points: readonly ChartPoint[]) => {
  const lows = points.flatMap(({ least }) => least ?? [])
  return lows.length > 0
    ? { least: Math.min(...lows), most: Math.max(...points.flatMap(({ most }) => most ?? [])) }
    : { least: undefined, most: undefined }
}

/** What a chart of `kind` shows of `frame`. */
export function chartView(kind: ChartKind, frame: ChartFrame, threshold: FigureThreshold = {}): ChartView {
  const { series, range, until } = frame
  const span = spanOfRange(range, until)
  const cells = chartCells(series, span)
  const points = chartPoints(series, kind.name, span)
  const { least, most } = bounds(points)
  const all = listed(threshold)
  // The next one to be reached is in sight; one far above would press the line flat.
  const next = all.find(({ value }) => value > (most ?? 0))?.value ?? 0
  const ticks = kind.ticks(Math.max(kind.leastTop, most ?? 0, next))
  return {
    points,
    gaps: cells ? chartGaps(series, cells, Math.min(until, span.to)) : [],
    span: cells ?? span,
    step: cells?.step ?? 0,
    ticks,
    thresholds: all.filter(({ value }) => value < ticks[2]),
    least,
    most,
  }
}
