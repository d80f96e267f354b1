import type { ReactElement } from 'react'
import type { MetricsSeries } from '../../protocol/metricsSeries.ts'
import { useText } from '../text/TextContext.tsx'
import { adminDashboardLabels } from './adminDashboardLabels.ts'
import { chartCells } from './chartCells.ts'
import { chartGaps } from './chartGaps.ts'
import { ChartGrid } from './ChartGrid.tsx'
import { gapsInWords } from './gapWords.ts'
import { RangeControl } from './RangeControl.tsx'
import { defaultThresholds, type FigureThresholds } from './tileLevel.ts'
import { spanOfRange, type TimeRange } from './timeRange.ts'

export interface AdminChartsProps {
  series: MetricsSeries
  /** Epoch milliseconds on the server's clock: now. */
  until: number
  /** How far back the charts go. */
  range: TimeRange
  /** Called with another range that a person chooses; without it there is no such control. */
  onRangeChange?: ((range: TimeRange) => void) | undefined
  thresholds?: FigureThresholds | undefined
  /** For a screen that nobody touches: no controls. */
  isWall?: boolean
}

/** The figures over time, and how far back. */
export function AdminCharts(props: AdminChartsProps): ReactElement {
  const { series, until: now, range, onRangeChange, thresholds = defaultThresholds, isWall = false } = props
  const text = useText('adminDashboard', adminDashboardLabels)
  // The clock of the page goes in steps, and may be a moment behind the newest sample.
  const until = Math.max(now, series.edge?.at ?? 0)
  const span = spanOfRange(range, until)
  const cells = chartCells(series, span)
  const gaps = cells ? chartGaps(series, cells, Math.min(until, span.to)) : []
  return (
    <div data-part="over-time">
      <div data-part="over-time-head">
        {onRangeChange && <RangeControl range={range} onRangeChange={onRangeChange} until={until} text={text} />}
        <p data-part="silences">{gapsInWords(gaps, span, text)}</p>
      </div>
      <ChartGrid series={series} range={range} until={until} thresholds={thresholds} isWall={isWall} />
    </div>
  )
}
