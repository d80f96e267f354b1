import type { MetricsSample } from '../../protocol/systemMetrics.ts'
import type { FigureLevel } from './adminActLabels.ts'
import type { TileName } from './adminDashboardLabels.ts'
import type { FigureDelta } from './figureDelta.ts'

/** From which value on a figure is elevated, and from which high; in the unit of the wire. */
export interface FigureThreshold {
  elevated?: number
  high?: number
}

export type FigureThresholds = Readonly<Partial<Record<TileName, FigureThreshold>>>

/** The thresholds of a dashboard that was given none: fractions of jobs that fail. */
export const defaultThresholds: FigureThresholds = { errorRate: { elevated: 0.05, high: 0.2 } }

/** Against the time before, a fall to half is low and a rise by half is elevated. */
const fall = 0.5
const rise = 1.5

const isWaiting = ({ queues }: MetricsSample) => queues?.lanes.some(({ waiting = 0 }) => waiting > 0) ?? false

function levelAgainstBefore(name: TileName, delta: FigureDelta | undefined, sample: MetricsSample) {
  if (!delta || delta.before <= 0) return undefined
  const ratio = delta.value / delta.before
  // Where nothing waits, little is done because there is little to do.
  if (name === 'throughput' && ratio <= fall && isWaiting(sample)) return 'low'
  return name === 'averageTime' && ratio >= rise ? 'elevated' : undefined
}

/** How a figure stands where it needs attention; undefined where it does not. Values at a threshold have reached it. */
export function tileLevel(
  name: TileName,
  value: number | undefined,
  {
    delta,
    sample,
    thresholds,
  }: { delta?: FigureDelta | undefined; sample: MetricsSample; thresholds: FigureThresholds },
): FigureLevel | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined
  const { elevated = Infinity, high = Infinity } = thresholds[name] ?? {}
  if (value >= high) return 'high'
  return value >= elevated ? 'elevated' : levelAgainstBefore(name, delta, sample)
}
