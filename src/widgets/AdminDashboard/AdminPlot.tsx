'use client'
import type { ReactElement } from 'react'
import { Area, AreaChart, CartesianGrid, Tooltip, XAxis, YAxis, type TooltipContentProps } from 'recharts'
import { timeTicks, valueTicks } from './axisTicks.ts'
import type { ChartPoint } from './chartSeries.ts'

export interface AdminPlotProps {
  points: readonly ChartPoint[]
  /** Greatest value of the line, or the least top of its axis. */
  most: number
  formatValue: (value: number) => string
  formatTick: (at: number) => string
  formatTime: (at: number) => string
}

type PlotTooltipProps = Pick<AdminPlotProps, 'formatValue' | 'formatTime'> &
  Partial<Pick<TooltipContentProps, 'payload'>>

function PlotTooltip({ payload, formatValue, formatTime }: PlotTooltipProps) {
  const point: ChartPoint | undefined = payload?.[0]?.payload
  if (point?.value === undefined) return null
  return (
    <div data-part="tooltip">
      <strong>{formatValue(point.value)}</strong> <span>{formatTime(point.at)}</span>
    </div>
  )
}

const margin = { top: 6, right: 24, bottom: 0, left: 0 }
const size = { width: '100%', height: 132 }

/** One line over time. The only file that knows recharts; its module loads when a chart is drawn. */
export function AdminPlot({ points, most, formatValue, formatTick, formatTime }: AdminPlotProps): ReactElement {
  const [from, to] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0]
  const values = valueTicks(most)
  return (
    <AreaChart responsive style={size} data={points} margin={margin} accessibilityLayer={false}>
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
        content={({ payload }) => <PlotTooltip payload={payload} formatValue={formatValue} formatTime={formatTime} />}
      />
      <Area
        dataKey="value"
        type="linear"
        stroke="currentColor"
        fill="currentColor"
        fillOpacity={0.1}
        strokeWidth={1.5}
        dot={false}
        connectNulls={false}
        isAnimationActive={false}
      />
    </AreaChart>
  )
}
