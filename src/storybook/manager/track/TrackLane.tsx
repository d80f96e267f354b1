/** @jsxRuntime classic */
import React, { memo } from 'react'
import { formatMs } from '../words/formatMs.ts'
import { tickPaths } from './tickPaths.ts'
import type { Row, Span } from './row.ts'

const drawSpan = ({ from, to, word, tone, isOver }: Span) => (
  <rect key={from} data-tone={tone} x={from} width={to - from} y={isOver ? 0.46 : 0.2} height={isOver ? 0.08 : 0.6}>
    <title>{`${word}, ${formatMs(from)} to ${formatMs(to)}`}</title>
  </rect>
)

interface TrackLaneProps {
  row: Row
  /** Milliseconds that the whole lane stands for. */
  durationMs: number
}

function Lane({ row, durationMs }: TrackLaneProps) {
  return (
    <svg data-part="lane" viewBox={`0 0 ${durationMs} 1`} preserveAspectRatio="none" aria-hidden="true">
      {row.spans.map(drawSpan)}
      {tickPaths(row.ticks, durationMs).map(([tone, path]) => (
        <path key={tone} data-tone={tone} d={path} vectorEffect="non-scaling-stroke" />
      ))}
    </svg>
  )
}

/** One row’s stretches and ticks; drawn once, whatever the head does. */
export const TrackLane = memo(Lane)
