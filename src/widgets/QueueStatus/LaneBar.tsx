import type { ReactElement } from 'react'
import type { Lane } from '../../protocol/queueStatus.ts'
import { laneSeries } from './laneSeries.ts'

/** One lane's jobs as a bar, to the scale of the fullest lane: what runs first, then what waits, then the rest. */
export function LaneBar({ lane, fullest }: { lane: Lane; fullest: number }): ReactElement {
  const percent = (jobs: number) => Math.min(100, (jobs / Math.max(1, fullest)) * 100)
  const counts = laneSeries(lane)
  const before = (at: number) => counts.slice(0, at).reduce((sum, { count }) => sum + count, 0)
  const parts = counts.map(({ series, count }, at) => ({ series, x: percent(before(at)), width: percent(count) }))
  // The numbers beside it say the same in text.
  return (
    <svg data-part="bar" aria-hidden="true" width="100%" height="6">
      {parts.map(
        ({ series, x, width }) =>
          (width > 0 || series === 'active' || series === 'waiting') && (
            <rect key={series} data-part={series} x={`${x}%`} width={`${width}%`} height="6" />
          ),
      )}
    </svg>
  )
}
