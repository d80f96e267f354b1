import { memo } from 'react'
import type { MetricsSample } from '../../protocol/systemMetrics.ts'
import { useText } from '../text/TextContext.tsx'
import { adminDashboardLabels } from './adminDashboardLabels.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { chartKinds } from './chartKinds.ts'

interface AdminChartsProps {
  history: readonly MetricsSample[]
}

/** The charts; drawn anew only when the history is another one, since drawing one takes 20 ms and more. */
export const AdminCharts = memo(function AdminCharts({ history }: AdminChartsProps) {
  const text = useText('adminDashboard', adminDashboardLabels)
  return (
    <div data-part="charts">
      {chartKinds.map((kind) => (
        <ChartFigure key={kind.name} kind={kind} history={history} text={text} />
      ))}
    </div>
  )
})
