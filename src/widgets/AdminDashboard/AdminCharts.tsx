import { memo } from 'react'
import type { MetricsSeries } from '../../protocol/metricsSeries.ts'
import { useText } from '../text/TextContext.tsx'
import { adminDashboardLabels } from './adminDashboardLabels.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { chartKinds } from './chartKinds.ts'
import { seriesHistory } from './seriesHistory.ts'
import type { TimeRange } from './timeRange.ts'

interface AdminChartsProps {
  series: MetricsSeries
  /** Epoch milliseconds on the server's clock at which the charts end. */
  until: number
  range: TimeRange
  /** Absent where there is nothing to choose. */
  onRangeChange?: (range: TimeRange) => void
  /** True on a wall, where there is room for two charts and nothing can be pressed. */
  isWall?: boolean
}

const onWall: readonly string[] = ['throughput', 'errorRate']

/** The charts; drawn anew only when the series is another one, since drawing one takes 20 ms and more. */
export const AdminCharts = memo(function AdminCharts({ series, isWall = false }: AdminChartsProps) {
  const text = useText('adminDashboard', adminDashboardLabels)
  const history = seriesHistory(series)
  const kinds = isWall ? chartKinds.filter(({ name }) => onWall.includes(name)) : chartKinds
  return (
    <div data-part="charts">
      {kinds.map((kind) => (
        <ChartFigure key={kind.name} kind={kind} history={history} text={text} />
      ))}
    </div>
  )
})
