import type { MetricsSample } from '../../protocol/systemMetrics.ts'
import type { Text } from '../text/TextContext.tsx'
import type { TileName } from './adminDashboardLabels.ts'
import { isBusy } from './workerHealth.ts'

/** One key figure as text; `value` is absent where nobody told it, which is not zero. */
export interface Tile {
  name: TileName
  value: string | undefined
}

function workersBusy(sample: MetricsSample, { labels, formatters: { number } }: Text<'adminDashboard'>) {
  const { queues, workers, timestamp } = sample
  const busy = queues?.activeWorkers ?? workers?.filter((worker) => isBusy(worker, timestamp)).length
  const total = queues?.totalWorkers ?? workers?.length
  if (total === 0) return labels.none
  if (busy === undefined) return undefined
  return total === undefined ? number(busy) : labels.ofWorkers(number(busy), number(total))
}

/** The key figures of a sample, in the order they are shown. */
export function tileFigures(sample: MetricsSample, text: Text<'adminDashboard'>): readonly Tile[] {
  const { number, percent, bytes, duration } = text.formatters
  const { performance, system } = sample
  const say = (value: number | undefined, format: (value: number) => string) =>
    value === undefined || !Number.isFinite(value) ? undefined : format(value)
  return [
    { name: 'throughput', value: say(performance.throughputPerHour, (value) => number(value)) },
    { name: 'averageTime', value: say(performance.averageProcessingTime, duration) },
    { name: 'errorRate', value: say(performance.errorRate, (rate) => percent(rate * 100, 1)) },
    { name: 'workers', value: workersBusy(sample, text) },
    { name: 'processed', value: say(performance.totalJobsProcessed, (value) => number(value)) },
    { name: 'cpu', value: say(system.totalCpuUsage, (value) => percent(value)) },
    { name: 'memory', value: say(system.totalMemoryUsage, bytes) },
    { name: 'load', value: say(system.systemLoad, (value) => number(value, 2)) },
  ]
}
