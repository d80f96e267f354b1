'use client'
import { memo, useId } from 'react'
import { Area, AreaChart, CartesianGrid, usePlotArea, XAxis, YAxis, type DotItemDotProps } from 'recharts'
import type { Formatters } from '../text/createFormatters.ts'
import { needsSeconds, timeTicks } from './axisTicks.ts'
import type { ChartKind } from './chartKinds.ts'
import type { ChartPoint } from './chartPoints.ts'
import type { ChartView } from './chartView.ts'
import { formatAxisTime } from './formatAxisTime.ts'
import { LevelGradient, type LevelGradientProps } from './LevelGradient.tsx'
import { plotMargin, plotSize, timeAxisHeight, valueAxisWidth } from './plotBox.ts'

export interface AdminPlotProps {
  view: ChartView
  kind: ChartKind
  formatters: Formatters
  locale: string
  timeZone: string | undefined
  /** As high as its room, and not as ever. */
  isWall: boolean
}

/** The points of the solid line, those of the dashed one that leads to a point that is not whole yet, and the spread. */
const split = (points: readonly ChartPoint[]) =>
  points.map((point, i) => ({
    ...point,
    whole: point.isPartial ? undefined : point.value,
    tail: point.isPartial || points[i + 1]?.isPartial ? point.value : undefined,
    spread: point.value === undefined ? undefined : [point.least, point.most],
  }))

const drawn = {
  type: 'linear',
  strokeWidth: 1.5,
  dot: false,
  activeDot: false,
  connectNulls: false,
  isAnimationActive: false,
} as const

// Open, as the span of time is; recharts draws a dot for every point of the dashed line.
const openDot = ({ index, cx, cy, payload }: DotItemDotProps) =>
  (payload as ChartPoint).isPartial ? (
    <circle key={index} data-part="open-dot" cx={cx} cy={cy} r={3} stroke="currentColor" strokeWidth={1.5} />
  ) : (
    <g key={index} />
  )

const size = { width: '100%', height: plotSize }
const roomSize = { width: '100%', height: '100%' }

// The height of a wall's plot is known to recharts alone.
function Levels(props: Omit<LevelGradientProps, 'area'>) {
  const area = usePlotArea()
  return area && <LevelGradient {...props} area={area} />
}

/**
 * One line over time, drawn anew only when it is another one. The only file that knows recharts; its module loads when
 * a chart is drawn.
 */
export const AdminPlot = memo(function AdminPlot(props: AdminPlotProps) {
  const { view, kind, formatters, locale, timeZone, isWall } = props
  const { points, span, ticks, thresholds, most } = view
  const gradientId = `tt-${useId().replaceAll(/\W/g, '')}`
  const isReached = thresholds.some(({ value }) => most !== undefined && most >= value)
  const paint = isReached ? `url(#${gradientId})` : 'currentColor'
  const withSpread = points.some(({ least, most: peak }) => least !== peak)
  const line = { ...drawn, stroke: paint, fill: paint, fillOpacity: 0.1 }
  return (
    <AreaChart
      responsive
      style={isWall ? roomSize : size}
      data={split(points)}
      margin={plotMargin}
      accessibilityLayer={false}
    >
      {isReached && <Levels id={gradientId} thresholds={thresholds} top={ticks[2]} />}
      <CartesianGrid vertical={false} />
      <XAxis
        dataKey="at"
        type="number"
        scale="time"
        domain={[span.from, span.to]}
        ticks={timeTicks(span.from, span.to)}
        tickFormatter={(at: number) => formatAxisTime(at, needsSeconds(span.to - span.from), locale, timeZone)}
        interval="equidistantPreserveStart"
        minTickGap={16}
        tickLine={false}
        height={timeAxisHeight}
      />
      <YAxis
        domain={[0, ticks[2]]}
        ticks={ticks}
        tickFormatter={(value: number) => kind.format(value, formatters)}
        tickLine={false}
        axisLine={false}
        width={valueAxisWidth}
      />
      {withSpread && <Area dataKey="spread" {...drawn} stroke="none" fill={paint} fillOpacity={0.12} />}
      <Area dataKey="whole" {...line} />
      {points.at(-1)?.isPartial && <Area dataKey="tail" {...line} strokeDasharray="3 3" dot={openDot} />}
    </AreaChart>
  )
})
