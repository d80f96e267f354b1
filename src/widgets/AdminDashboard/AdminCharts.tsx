import { memo } from 'react'
import type { MetricsSeries } from '../../protocol/metricsSeries.ts'
import { useText } from '../text/TextContext.tsx'
import { adminDashboardLabels } from './adminDashboardLabels.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { chartKinds } from './chartKinds.ts'
import { seriesHistory } from './seriesHistory.ts'

interface AdminChartsProps {
  series: MetricsSeries
}

/** The charts; drawn anew only when the series is another one, since drawing one takes 20 ms and more. */
export const AdminCharts = memo(function AdminCharts({ series }: AdminChartsProps) {
  const text = useText('adminDashboard', adminDashboardLabels)
  const history = seriesHistory(series)
  return (
    <div data-part="charts">
      {chartKinds.map((kind) => (
        <ChartFigure key={kind.name} kind={kind} history={history} text={text} />
      ))}
    </div>
  )
})
