import type { ReactElement } from 'react'
import type { ChartThreshold } from './chartView.ts'

export interface LevelGradientProps {
  id: string
  /** The lowest first. */
  thresholds: readonly ChartThreshold[]
  /** The value at the top of the axis. */
  top: number
  /** Pixels: where the line is drawn. */
  area: { y: number; height: number }
}

/** Paints a line in the colour of its level above each threshold, and as ever below. */
export function LevelGradient({ id, thresholds, top, area }: LevelGradientProps): ReactElement {
  const edges = [{ value: 0, level: undefined }, ...thresholds]
  return (
    <defs>
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1={area.y + area.height} y2={area.y}>
        {edges.flatMap(({ value, level }, i) => [
          <stop key={`${value} from`} data-level={level} offset={value / top} />,
          <stop key={`${value} to`} data-level={level} offset={(edges[i + 1]?.value ?? top) / top} />,
        ])}
      </linearGradient>
    </defs>
  )
}
