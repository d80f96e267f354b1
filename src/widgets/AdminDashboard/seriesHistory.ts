import type { FigureName, MetricsSeries, SeriesBucket, SeriesRing } from '../../protocol/metricsSeries.ts'
import type { MetricsSample } from '../../protocol/systemMetrics.ts'

function sampleOf({ at, figures }: SeriesBucket): MetricsSample {
  const told = (figure: FigureName, name: string) => {
    const value = figures[figure]?.last
    return value === undefined ? {} : { [name]: value }
  }
  return {
    timestamp: at,
    system: { ...told('cpu', 'totalCpuUsage'), ...told('memory', 'totalMemoryUsage'), ...told('load', 'systemLoad') },
    performance: {
      ...told('throughput', 'throughputPerHour'),
      ...told('errorRate', 'errorRate'),
      ...told('averageTime', 'averageProcessingTime'),
      ...told('processed', 'totalJobsProcessed'),
    },
  }
}

/** The samples of the finest ring that reaches back as far as any. */
export function seriesHistory({ rings }: MetricsSeries): readonly MetricsSample[] {
  const reachesAsFar = (start: number, other: SeriesRing) => start < (other.buckets[0]?.at ?? start) + other.stepMs
  const ring = rings.find(({ buckets }, i) => {
    const start = buckets[0]?.at ?? 0
    return rings.slice(i + 1).every((other) => reachesAsFar(start, other))
  })
  return (ring?.buckets ?? []).map(sampleOf)
}
