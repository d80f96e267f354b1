import type { MetricsSeries } from '../../protocol/metricsSeries.ts'
import type { MetricsSample } from '../../protocol/systemMetrics.ts'
import type { Text } from '../text/TextContext.tsx'
import type { FigureLevel } from './adminActLabels.ts'
import { chartPoints, type ChartPoint } from './chartPoints.ts'
import { deltaInWords } from './deltaInWords.ts'
import { beforeMs, figureDelta } from './figureDelta.ts'
import { tileLevel, type FigureThresholds } from './tileLevel.ts'
import { allWorkers, tileKinds, type TileKind } from './tileKinds.ts'

/** One key figure, ready to be drawn. */
export interface Tile {
  kind: TileKind
  /** Absent where nobody told it, which is not zero. */
  value: string | undefined
  level: FigureLevel | undefined
  /** How it stands against the time before; absent where that is not known. */
  delta: string | undefined
  points: readonly ChartPoint[]
}

export interface TileSource {
  sample: MetricsSample
  series: MetricsSeries
  thresholds: FigureThresholds
  /** True where it is said once for all what the figures are held against. */
  isBrief: boolean
}

function valueInWords({ name, read, format }: TileKind, sample: MetricsSample, text: Text<'adminDashboard'>) {
  const { labels, formatters } = text
  const value = read(sample)
  const total = name === 'workers' ? allWorkers(sample) : undefined
  if (total === 0) return labels.none
  if (value === undefined || !Number.isFinite(value)) return undefined
  const told = format(value, formatters)
  return total === undefined ? told : labels.ofWorkers(told, formatters.number(total))
}

/** How much a count has grown from point to point: of the count itself a line would only show that it is large. */
function growthOf(points: readonly ChartPoint[]): readonly ChartPoint[] {
  // Over some seconds a count grows by one or none, which is no shape.
  const apart = Math.max(1, Math.ceil(points.length / 16))
  const kept = points.filter((_, i) => (points.length - 1 - i) % apart === 0)
  return kept.slice(1).map(({ at, value }, i) => {
    const before = kept[i]?.value
    return { at, value: value === undefined || before === undefined ? undefined : Math.max(0, value - before) }
  })
}

/** The stretch of time that a tile's small line shows, in epoch milliseconds on the server's clock. */
export const tileSpan = ({ timestamp }: MetricsSample): { from: number; to: number } => ({
  from: timestamp - beforeMs,
  to: timestamp + 1,
})

/** The key figures of a sample, in the order in which they are shown. */
export function tileFigures(source: TileSource, text: Text<'adminDashboard'>): readonly Tile[] {
  const { sample, series, thresholds, isBrief } = source
  return tileKinds.map((kind) => {
    const told = kind.read(sample)
    const points = chartPoints(series, kind.figure, tileSpan(sample))
    const delta = figureDelta(told, points, kind.delta === 'added')
    return {
      kind,
      points: kind.delta === 'added' ? growthOf(points) : points,
      value: valueInWords(kind, sample, text),
      level: tileLevel(kind.name, told, { delta, sample, thresholds }),
      delta: delta && deltaInWords(delta, kind, text, isBrief),
    }
  })
}
