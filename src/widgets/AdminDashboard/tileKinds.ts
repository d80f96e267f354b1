import type { FigureName } from '../../protocol/metricsSeries.ts'
import type { MetricsSample } from '../../protocol/systemMetrics.ts'
import type { Formatters } from '../text/createFormatters.ts'
import type { TileName } from './adminDashboardLabels.ts'
import { isBusy } from './workerHealth.ts'

/** How a figure is set against what it was: by a fraction of it, in points between percentages, or by its difference. */
export type DeltaKind = 'fraction' | 'points' | 'difference' | 'added'

/** What a key figure reads from a sample, how it says it, and what it is over time. */
export interface TileKind {
  name: TileName
  /** What it is in the series. */
  figure: FigureName
  /** The unit of the wire, as an export names it. */
  unit: string
  delta: DeltaKind
  read: (sample: MetricsSample) => number | undefined
  format: (value: number, formatters: Formatters) => string
}

/** Workers with a job, by the queues' word or counted. */
export const busyWorkers = ({ queues, workers, timestamp }: MetricsSample): number | undefined =>
  queues?.activeWorkers ?? workers?.filter((worker) => isBusy(worker, timestamp)).length

/** Workers that exist, by the queues' word or counted. */
export const allWorkers = ({ queues, workers }: MetricsSample): number | undefined =>
  queues?.totalWorkers ?? workers?.length

/** The key figures, in the order in which they are shown. */
export const tileKinds: readonly TileKind[] = [
  {
    name: 'throughput',
    figure: 'throughput',
    unit: 'jobs/hour',
    delta: 'fraction',
    read: ({ performance }) => performance.throughputPerHour,
    format: (value, { number }) => number(value),
  },
  {
    name: 'averageTime',
    figure: 'averageTime',
    unit: 'ms',
    delta: 'fraction',
    read: ({ performance }) => performance.averageProcessingTime,
    format: (value, { duration }) => duration(value),
  },
  {
    name: 'errorRate',
    figure: 'errorRate',
    unit: 'fraction',
    delta: 'points',
    read: ({ performance }) => performance.errorRate,
    format: (value, { percent }) => percent(value * 100, 1),
  },
  {
    name: 'workers',
    figure: 'workersBusy',
    unit: 'workers',
    delta: 'difference',
    read: busyWorkers,
    format: (value, { number }) => number(value),
  },
  {
    name: 'processed',
    figure: 'processed',
    unit: 'jobs',
    delta: 'added',
    read: ({ performance }) => performance.totalJobsProcessed,
    format: (value, { number }) => number(value),
  },
  {
    name: 'cpu',
    figure: 'cpu',
    unit: 'percent',
    delta: 'points',
    read: ({ system }) => system.totalCpuUsage,
    format: (value, { percent }) => percent(value),
  },
  {
    name: 'memory',
    figure: 'memory',
    unit: 'bytes',
    delta: 'fraction',
    read: ({ system }) => system.totalMemoryUsage,
    format: (value, { bytes }) => bytes(value),
  },
  {
    name: 'load',
    figure: 'load',
    unit: 'processes',
    delta: 'fraction',
    read: ({ system }) => system.systemLoad,
    format: (value, { number }) => number(value, 2),
  },
]
