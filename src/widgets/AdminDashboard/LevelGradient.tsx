import type { ReactElement } from 'react'
import type { ChartThreshold } from './chartView.ts'
import { plotMargin, plotSize, timeAxisHeight } from './plotBox.ts'

interface LevelGradientProps {
  id: string
  /** The lowest first. */
  thresholds: readonly ChartThreshold[]
  /** The value at the top of the axis. */
  top: number
}

/** Paints a line in the colour of its level above each threshold, and as ever below. */
export function LevelGradient({ id, thresholds, top }: LevelGradientProps): ReactElement {
  const edges = [{ value: 0, level: undefined }, ...thresholds]
  return (
    <defs>
      <linearGradient
        id={id}
        gradientUnits="userSpaceOnUse"
        x1="0"
        x2="0"
        y1={plotSize - timeAxisHeight - plotMargin.bottom}
        y2={plotMargin.top}
      >
        {edges.flatMap(({ value, level }, i) => [
          <stop key={`${value} from`} data-level={level} offset={value / top} />,
          <stop key={`${value} to`} data-level={level} offset={(edges[i + 1]?.value ?? top) / top} />,
        ])}
      </linearGradient>
    </defs>
  )
}
