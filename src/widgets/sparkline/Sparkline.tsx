import { memo, type ReactElement } from 'react'
import { sparklinePath } from './sparklinePath.ts'
import type { SparkPoint } from './sparklinePath.ts'

export interface SparklineProps {
  /** Oldest first; a value that is absent is a gap in the line, never a zero. The same list is not drawn again. */
  points: readonly SparkPoint[]
  /** Epoch milliseconds at its start; that of the first point where it is absent. */
  from?: number
  /** Epoch milliseconds at its end; that of the last point where it is absent. */
  to?: number
  /** Pixels, or a share of the room there is; 96 by default. */
  width?: number | `${number}%`
  /** Pixels; 24 by default. */
  height?: number
}

/** A line without words, beside a figure that has them; its last point is marked. */
export const Sparkline = memo(function Sparkline(props: SparklineProps): ReactElement {
  const { points, from = points[0]?.at ?? 0, to = points.at(-1)?.at ?? 0, width = 96, height = 24 } = props
  const { line, last } = sparklinePath(points, { from, to, width: 96, height })
  // The strokes keep their thickness and the dots their shape, however wide it is drawn.
  return (
    <svg
      data-part="sparkline"
      aria-hidden="true"
      viewBox={`0 0 96 ${height}`}
      preserveAspectRatio="none"
      width={width}
      height={height}
    >
      <path data-part="spark-line" d={line} fill="none" vectorEffect="non-scaling-stroke" />
      {last !== undefined && <path data-part="spark-last" d={last} fill="none" vectorEffect="non-scaling-stroke" />}
    </svg>
  )
})
