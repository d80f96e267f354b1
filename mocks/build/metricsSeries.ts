import { emptySeries } from '../../src/protocol/metricsSeries.ts'
import type { MetricsSeries } from '../../src/protocol/metricsSeries.ts'
import type { MetricsSample } from '../../src/protocol/systemMetrics.ts'
import { foldSeries } from '../../src/store/foldSeries.ts'

/** Builds the figures over time as the store folds them from samples, oldest first. */
export const metricsSeries = (samples: readonly MetricsSample[]): MetricsSeries =>
  samples.reduce<MetricsSeries>((series, sample) => foldSeries(series, sample), emptySeries)
