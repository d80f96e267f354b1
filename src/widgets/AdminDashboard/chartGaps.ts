import { gapAfterMs } from '../../protocol/gapAfterMs.ts'
import type { MetricsSeries, SeriesGap } from '../../protocol/metricsSeries.ts'
import type { ChartCells } from './chartCells.ts'

/** A time without figures, as a chart shows it. */
export interface ChartGap extends SeriesGap {
  /** True where figures have not come back yet. */
  isOpen?: true
}

/** The gap that lasts at `until`, epoch milliseconds on the server's clock. */
function openGap({ edge }: MetricsSeries, until: number): readonly ChartGap[] {
  if (!edge || until - edge.at < gapAfterMs(edge)) return []
  return [{ from: edge.at, to: until, cause: edge.silence ?? 'server', isOpen: true }]
}

/** The gaps that a chart can show, oldest first: those that are as long as one of its points. */
export function chartGaps(series: MetricsSeries, cells: ChartCells, until: number): readonly ChartGap[] {
  return [...series.gaps, ...openGap(series, until)]
    .filter(({ from, to }) => to - from >= cells.step && to > cells.from && from < cells.to)
    .map((gap) => ({ ...gap, from: Math.max(gap.from, cells.from), to: Math.min(gap.to, cells.to) }))
}
