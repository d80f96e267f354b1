import type { ReactElement } from 'react'
import type { Lane } from '../../protocol/queueStatus.ts'

/** Jobs in a lane; what nobody told counts as none. */
export const laneJobs = ({ waiting, active }: Lane): number => (waiting || 0) + (active || 0)

/** One lane's jobs as a bar: active first, then waiting, to the scale of the fullest lane. */
export function LaneBar({ lane, fullest }: { lane: Lane; fullest: number }): ReactElement {
  const percent = (jobs: number) => Math.min(100, Math.max(0, (jobs / Math.max(1, fullest)) * 100))
  const active = percent(lane.active || 0)
  // The numbers beside it say the same in text.
  return (
    <svg data-part="bar" aria-hidden="true" width="100%" height="6">
      <rect data-part="active" width={`${active}%`} height="6" />
      <rect data-part="waiting" x={`${active}%`} width={`${percent(lane.waiting || 0)}%`} height="6" />
    </svg>
  )
}
