'use client'
import type { ReactElement } from 'react'
import {
  Area,
  AreaChart,
  CartesianGrid,
  Tooltip,
  XAxis,
  YAxis,
  type DotItemDotProps,
  type TooltipContentProps,
} from 'recharts'
import { timeTicks, valueTicks } from './axisTicks.ts'
import type { ChartPoint } from './chartSeries.ts'

export interface AdminPlotProps {
  points: readonly ChartPoint[]
  /** Greatest value of the line, or the least top of its axis. */
  most: number
  formatValue: (value: number) => string
  formatTick: (at: number) => string
  formatTime: (at: number) => string
  /** Said beside a point whose span of time is not over yet. */
  soFar: string
}

type PlotTooltipProps = Pick<AdminPlotProps, 'formatValue' | 'formatTime' | 'soFar'> &
  Partial<Pick<TooltipContentProps, 'payload'>>

function PlotTooltip({ payload, formatValue, formatTime, soFar }: PlotTooltipProps) {
  const point: ChartPoint | undefined = payload?.[0]?.payload
  if (point?.value === undefined) return null
  return (
    <div data-part="tooltip">
      <strong>{formatValue(point.value)}</strong> <span>{formatTime(point.at)}</span> {point.isPartial && soFar}
    </div>
  )
}

/** The points of the solid line, and those of the dashed one that leads to a point that is not whole yet. */
const split = (points: readonly ChartPoint[]) =>
  points.map((point, i) => ({
    ...point,
    whole: point.isPartial ? undefined : point.value,
    tail: point.isPartial || points[i + 1]?.isPartial ? point.value : undefined,
  }))

const drawn = {
  type: 'linear',
  stroke: 'currentColor',
  fill: 'currentColor',
  fillOpacity: 0.1,
  strokeWidth: 1.5,
  dot: false,
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

const margin = { top: 6, right: 24, bottom: 0, left: 0 }
const size = { width: '100%', height: 132 }

/** One line over time. The only file that knows recharts; its module loads when a chart is drawn. */
export function AdminPlot(props: AdminPlotProps): ReactElement {
  const { points, most, formatValue, formatTick, formatTime, soFar } = props
  const [from, to] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0]
  const values = valueTicks(most)
  return (
    <AreaChart responsive style={size} data={split(points)} margin={margin} accessibilityLayer={false}>
      <CartesianGrid vertical={false} />
      <XAxis
        dataKey="at"
        type="number"
        scale="time"
        domain={[from, to]}
        ticks={timeTicks(from, to)}
        tickFormatter={formatTick}
        interval="equidistantPreserveStart"
        minTickGap={16}
        tickLine={false}
        height={22}
      />
      <YAxis
        domain={[0, values[2]]}
        ticks={values}
        tickFormatter={formatValue}
        tickLine={false}
        axisLine={false}
        width={56}
      />
      <Tooltip
        isAnimationActive={false}
        content={({ payload }) => (
          <PlotTooltip payload={payload} formatValue={formatValue} formatTime={formatTime} soFar={soFar} />
        )}
      />
      <Area dataKey="whole" {...drawn} />
      {points.at(-1)?.isPartial && <Area dataKey="tail" {...drawn} strokeDasharray="3 3" dot={openDot} />}
    </AreaChart>
  )
}
