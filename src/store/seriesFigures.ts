import { figureNames } from '../protocol/metricsSeries.ts'
import type { FigureName, FigureSpan, SeriesBucket } from '../protocol/metricsSeries.ts'
import type { MetricsSample } from '../protocol/systemMetrics.ts'

type Figures = SeriesBucket['figures']

const waitingIn = ({ queues }: MetricsSample): number | undefined =>
  queues?.lanes.reduce<number | undefined>(
    (sum, { waiting }) => (waiting === undefined ? sum : (sum ?? 0) + waiting),
    undefined,
  )

const readers: { readonly [N in FigureName]: (sample: MetricsSample) => number | undefined } = {
  throughput: ({ performance }) => performance.throughputPerHour,
  averageTime: ({ performance }) => performance.averageProcessingTime,
  errorRate: ({ performance }) => performance.errorRate,
  workersBusy: ({ queues }) => queues?.activeWorkers,
  waiting: waitingIn,
  processed: ({ performance }) => performance.totalJobsProcessed,
  cpu: ({ system }) => system.totalCpuUsage,
  memory: ({ system }) => system.totalMemoryUsage,
  load: ({ system }) => system.systemLoad,
}

/** What a sample tells, by the names under which it is kept over time. */
export function* toldBy(sample: MetricsSample): Generator<[FigureName, number]> {
  for (const name of figureNames) {
    const value = readers[name](sample)
    if (value !== undefined && Number.isFinite(value)) yield [name, value]
  }
}

/** The `figures` with what `sample` tells put over `before`: what it does not tell stays as it is. */
export function foldFigures(figures: Figures, before: Figures, sample: MetricsSample): Figures {
  const next: Partial<Record<FigureName, FigureSpan>> = { ...figures }
  for (const [name, value] of toldBy(sample)) next[name] = foldValue(before[name], value)
  return next
}

function foldValue(span: FigureSpan | undefined, value: number): FigureSpan {
  if (span === undefined) return { mean: value, least: value, most: value, last: value, count: 1 }
  const count = span.count + 1
  return {
    mean: span.mean + (value - span.mean) / count,
    least: Math.min(span.least, value),
    most: Math.max(span.most, value),
    last: value,
    count,
  }
}
