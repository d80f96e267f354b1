import { figureNames } from '../protocol/metricsSeries.ts'
import type { FigureName, FigureSpan, MetricsSeries, SeriesBucket, SeriesRing } from '../protocol/metricsSeries.ts'
import type { MetricsSample } from '../protocol/systemMetrics.ts'

/** Each resolution, and for how long it is kept. */
const resolutions: readonly { stepMs: number; spanMs: number }[] = [
  { stepMs: 1_000, spanMs: 300_000 },
  { stepMs: 10_000, spanMs: 3_600_000 },
  { stepMs: 60_000, spanMs: 21_600_000 },
  { stepMs: 600_000, spanMs: 86_400_000 },
]

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

/** The series with `sample` in it. */
export function foldSeries(series: MetricsSeries, sample: MetricsSample): MetricsSeries {
  const rings = resolutions.map(({ stepMs, spanMs }, i) =>
    addTo(series.rings[i] ?? { stepMs, spanMs, buckets: [] }, sample, spanMs / stepMs),
  )
  return { ...series, rings, samples: series.samples + 1 }
}

function addTo({ stepMs, spanMs, buckets }: SeriesRing, sample: MetricsSample, max: number): SeriesRing {
  const at = sample.timestamp - (sample.timestamp % stepMs)
  const last = buckets.at(-1)
  const open = last?.at === at ? last : undefined
  const kept = open ? buckets.slice(0, -1) : buckets
  const bucket: SeriesBucket = { at, figures: addFigures(open?.figures ?? {}, sample) }
  return { stepMs, spanMs, buckets: [...kept.slice(Math.max(0, kept.length + 1 - max)), bucket] }
}

function addFigures(figures: SeriesBucket['figures'], sample: MetricsSample): SeriesBucket['figures'] {
  const next: Partial<Record<FigureName, FigureSpan>> = { ...figures }
  for (const name of figureNames) {
    const value = readers[name](sample)
    if (value !== undefined) next[name] = addValue(next[name], value)
  }
  return next
}

function addValue(span: FigureSpan | undefined, value: number): FigureSpan {
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
