import type { ReactElement } from 'react'
import { AdminCharts, type AdminChartsProps } from '../../src/widgets/AdminDashboard/AdminCharts.tsx'
import type { TimeRange } from '../../src/widgets/AdminDashboard/timeRange.ts'
import { useChosen } from '../../src/widgets/AdminDashboard/useChosen.ts'

/** The charts of a dashboard without the rest of it. */
export function ChartsSample({ range: first, ...props }: AdminChartsProps): ReactElement {
  const [range, setRange] = useChosen<TimeRange>(undefined, first, undefined)
  return (
    <div data-tt="AdminDashboard" data-freshness="live">
      <AdminCharts {...props} range={range} onRangeChange={setRange} />
    </div>
  )
}
