import { memo, useMemo } from 'react'
import type { MetricsSeries } from '../../protocol/metricsSeries.ts'
import { useText } from '../text/TextContext.tsx'
import { adminDashboardLabels } from './adminDashboardLabels.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { chartKinds } from './chartKinds.ts'
import type { FigureThresholds } from './tileLevel.ts'
import type { TimeRange } from './timeRange.ts'

interface ChartGridProps {
  series: MetricsSeries
  range: TimeRange
  /** Epoch milliseconds on the server's clock: now. */
  until: number
  thresholds: FigureThresholds
  isWall: boolean
}

const secondOf = (ms: number): number => Math.floor(ms / 1_000)

const isSameRange = (a: TimeRange, b: TimeRange): boolean =>
  a === b || (typeof a !== 'string' && typeof b !== 'string' && a.from === b.from && a.to === b.to)

/** Within one second nothing is drawn anew, however many samples it has: nobody reads faster. */
const isSoonEnough = (before: ChartGridProps, after: ChartGridProps): boolean =>
  secondOf(before.until) === secondOf(after.until) &&
  (after.series.edge?.at ?? 0) >= (before.series.edge?.at ?? 0) &&
  isSameRange(before.range, after.range) &&
  before.thresholds === after.thresholds &&
  before.isWall === after.isWall

/** The charts; at most one change a second. */
export const ChartGrid = memo(function ChartGrid({ series, range, until, thresholds, isWall }: ChartGridProps) {
  const text = useText('adminDashboard', adminDashboardLabels)
  const frame = useMemo(() => ({ series, range, until }), [series, range, until])
  return (
    <div data-part="charts">
      {chartKinds
        .filter(({ isForWall }) => isForWall || !isWall)
        .map((kind) => (
          <ChartFigure
            key={kind.name}
            kind={kind}
            frame={frame}
            threshold={thresholds[kind.name]}
            isWall={isWall}
            text={text}
          />
        ))}
    </div>
  )
}, isSoonEnough)
