import type { ReactElement } from 'react'

export interface LaneFilterProps {
  /** The lane whose documents alone are shown. */
  lane: string | undefined
  onClear: () => void
}

/** Says that only one lane's documents are shown, and lets the others be seen again. */
export function LaneFilter({ lane, onClear }: LaneFilterProps): ReactElement | null {
  if (lane === undefined) return null
  return (
    <p className="desk-filter" role="status">
      <span>
        Only those in the lane <strong>{lane}</strong>
      </span>
      <button type="button" className="desk-button" onClick={onClear}>
        Show all
      </button>
    </p>
  )
}
