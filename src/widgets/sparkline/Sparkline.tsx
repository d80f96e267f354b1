import type { ReactElement } from 'react'
import { sparklinePath } from './sparklinePath.ts'
import type { SparkPoint } from './sparklinePath.ts'

interface SparklineProps {
  /** Oldest first; a value that is absent is a gap in the line, never a zero. */
  points: readonly SparkPoint[]
  /** Epoch milliseconds at its start. */
  from: number
  /** Epoch milliseconds at its end. */
  to: number
}

/** A line without words, beside a figure that has them. */
export function Sparkline({ points, from, to }: SparklineProps): ReactElement {
  return (
    <svg
      data-part="sparkline"
      aria-hidden="true"
      viewBox="0 0 100 24"
      preserveAspectRatio="none"
      width="96"
      height="24"
    >
      <path
        d={sparklinePath(points, { from, to, width: 100, height: 24 })}
        fill="none"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}
