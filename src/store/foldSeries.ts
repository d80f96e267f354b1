import { emptySeries } from '../protocol/metricsSeries.ts'
import type { MetricsSeries, SeriesBucket, SeriesEdge, SeriesRing } from '../protocol/metricsSeries.ts'
import type { MetricsSample } from '../protocol/systemMetrics.ts'
import { maxLateMs } from './foldMetrics.ts'
import { foldFigures, toldBy } from './seriesFigures.ts'
import { addGap, gapBefore } from './seriesGaps.ts'

/** Each resolution, and for how long it is kept. */
const resolutions: readonly { stepMs: number; spanMs: number }[] = [
  { stepMs: 1_000, spanMs: 300_000 },
  { stepMs: 10_000, spanMs: 3_600_000 },
  { stepMs: 60_000, spanMs: 21_600_000 },
  { stepMs: 600_000, spanMs: 86_400_000 },
]

const dayMs = 86_400_000
/** Intervals from which is learnt how often samples come. */
const maxIntervals = 5

/** The series before the first sample: its rings are empty. */
const blank: MetricsSeries = {
  ...emptySeries,
  rings: resolutions.map((resolution) => ({ ...resolution, buckets: [] })),
}

/**
 * The series with `sample` in it, by the rules of the history: a repeat of the newest replaces it, an older one is left
 * out, and after a clock that was set back all begins anew.
 */
export function foldSeries(series: MetricsSeries, sample: MetricsSample): MetricsSeries {
  const { edge, samples } = series
  const at = sample.timestamp
  if (edge === undefined || at < edge.at - maxLateMs) return addSample({ ...blank, samples }, sample)
  if (at < edge.at) return series
  return at === edge.at ? replaceSample(series, edge, sample) : addSample(series, sample)
}

function addSample({ rings, gaps, samples, edge }: MetricsSeries, sample: MetricsSample): MetricsSeries {
  const at = sample.timestamp
  const before = rings.map((ring) => openBucket(ring, at)?.figures ?? {})
  return {
    rings: rings.map((ring, i) => putBucket(ring, at, foldFigures(before[i] ?? {}, before[i] ?? {}, sample))),
    gaps: edge ? addGap(gaps, gapBefore(edge, at), at - dayMs) : gaps,
    samples: samples + 1,
    edge: { at, before, intervalsMs: edge ? learnInterval(edge, at) : [] },
  }
}

// A silence that has its reason says nothing of how often the server sends.
const learnInterval = ({ at, intervalsMs, silence }: SeriesEdge, now: number): readonly number[] =>
  silence === undefined ? [...intervalsMs, now - at].slice(-maxIntervals) : intervalsMs

function replaceSample(series: MetricsSeries, { at, before }: SeriesEdge, sample: MetricsSample): MetricsSeries {
  const newest = series.rings[0] && openBucket(series.rings[0], at)
  // Whoever polls hears the newest sample again and again.
  if ([...toldBy(sample)].every(([name, value]) => newest?.figures[name]?.last === value)) return series
  const rings = series.rings.map((ring, i) =>
    putBucket(ring, at, foldFigures(openBucket(ring, at)?.figures ?? {}, before[i] ?? {}, sample)),
  )
  return { ...series, rings }
}

const beginOf = (at: number, stepMs: number): number => at - (at % stepMs)

function openBucket({ stepMs, buckets }: SeriesRing, at: number): SeriesBucket | undefined {
  const last = buckets.at(-1)
  return last?.at === beginOf(at, stepMs) ? last : undefined
}

function putBucket(ring: SeriesRing, sampleAt: number, figures: SeriesBucket['figures']): SeriesRing {
  const { stepMs, spanMs, buckets } = ring
  const at = beginOf(sampleAt, stepMs)
  const end = openBucket(ring, sampleAt) ? buckets.length - 1 : buckets.length
  const first = buckets.findIndex((bucket) => bucket.at > at - spanMs)
  return { ...ring, buckets: [...buckets.slice(first === -1 ? end : first, end), { at, figures }] }
}
