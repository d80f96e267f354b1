import type { MetricsSample } from '../../protocol/systemMetrics.ts'
import type { Formatters } from '../text/createFormatters.ts'
import type { ChartName } from './adminDashboardLabels.ts'

/** What a chart reads from a sample and how it says it. */
export interface ChartKind {
  name: ChartName
  read: (sample: MetricsSample) => number | undefined
  format: (value: number, formatters: Formatters) => string
  /** Least value at the top of the axis, so that a calm line is not blown up to a jagged one. */
  leastTop: number
}

/** The charts of the dashboard, in the order they are shown. */
export const chartKinds: readonly ChartKind[] = [
  {
    name: 'throughput',
    read: ({ performance }) => performance.throughputPerHour,
    format: (value, { number }) => number(value),
    leastTop: 10,
  },
  {
    name: 'errorRate',
    read: ({ performance }) => performance.errorRate,
    format: (value, { percent }) => percent(value * 100, 1),
    leastTop: 0.1,
  },
  {
    name: 'cpu',
    read: ({ system }) => system.totalCpuUsage,
    format: (value, { percent }) => percent(value),
    leastTop: 100,
  },
  {
    name: 'memory',
    read: ({ system }) => system.totalMemoryUsage,
    format: (value, { bytes, number }) => (value === 0 ? number(0) : bytes(value)),
    leastTop: 1_000_000,
  },
]
