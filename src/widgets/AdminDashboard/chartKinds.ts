import type { Formatters } from '../text/createFormatters.ts'
import { durationTicks, valueTicks, type ValueTicks } from './axisTicks.ts'

/** The figures that have a chart, by their name in the series. */
export type ChartName = 'throughput' | 'averageTime' | 'errorRate' | 'cpu' | 'memory'

/** How a chart says its figure. */
export interface ChartKind {
  name: ChartName
  format: (value: number, formatters: Formatters) => string
  /** Round values for the axis, up to at least `most`. */
  ticks: (most: number) => ValueTicks
  /** Shown on a wall as well, where there is room for little. */
  isForWall?: true
  /** Least value at the top of the axis, so that a calm line is not blown up to a jagged one. */
  leastTop: number
}

/** The charts of the dashboard, in the order they are shown. */
export const chartKinds: readonly ChartKind[] = [
  {
    name: 'throughput',
    format: (value, { number }) => number(value),
    ticks: valueTicks,
    leastTop: 10,
    isForWall: true,
  },
  {
    name: 'averageTime',
    format: (value, { duration }) => duration(value),
    ticks: durationTicks,
    leastTop: 1_000,
  },
  {
    name: 'errorRate',
    format: (value, { percent }) => percent(value * 100, 1),
    ticks: valueTicks,
    leastTop: 0.1,
    isForWall: true,
  },
  { name: 'cpu', format: (value, { percent }) => percent(value), ticks: valueTicks, leastTop: 100 },
  {
    name: 'memory',
    format: (value, { bytes, number }) => (value === 0 ? number(0) : bytes(value)),
    ticks: valueTicks,
    leastTop: 1_000_000,
  },
]
