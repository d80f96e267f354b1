import type { MetricsSample } from '../protocol/systemMetrics.ts'
import type { Bounds } from './bounds.ts'
import { foldMetrics } from './foldMetrics.ts'
import { foldSeries } from './foldSeries.ts'
import { noteSilence, silenceNow } from './seriesGaps.ts'
import type { Draft } from './state.ts'

/** Folds an admin's sample into the draft. */
export function applyMetrics(draft: Draft, sample: MetricsSample, at: number, bounds: Bounds): void {
  draft.metricsHistory = foldMetrics(draft.metricsHistory, sample, bounds.metricsHistory)
  // What had come before the line was lost may be folded after.
  draft.metricsSeries = noteSilence(foldSeries(draft.metricsSeries, sample), silenceNow(draft))
  draft.metricsAt = at
}
