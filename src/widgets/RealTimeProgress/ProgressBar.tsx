import type { ReactElement } from 'react'
import type { JobLook } from './jobLook.ts'
import type { RollUp } from './rollUp.ts'
import { sizeOf } from './rollUp.ts'
import { segmentsOf } from './segmentsOf.ts'
import { spokenProgress } from './spokenProgress.ts'

export interface ProgressBarProps {
  look: JobLook
  label: string
  /** The percent as text; absent where there is none. */
  text: string | undefined
  /** How the items of a batch stand: the bar then shows each kind. */
  rollUp: RollUp | undefined
}

/** A bar whose length is an SVG attribute, so that no style attribute is needed; empty, moving, or with a number. */
export function ProgressBar({ look, label, text, rollUp }: ProgressBarProps): ReactElement {
  const { bar, percent } = look
  const isBatch = rollUp !== undefined && sizeOf(rollUp) > 0
  return (
    <div data-part="bar" data-bar={bar} {...spokenProgress(look, label, text)}>
      <svg width="100%" height="100%" aria-hidden="true">
        {segmentsOf(rollUp).map(({ part, from, share }) => (
          <rect key={part} data-part="segment" data-status={part} x={`${from}%`} width={`${share}%`} />
        ))}
        {!isBatch && bar !== 'still' && (
          <rect data-part="fill" width={bar === 'value' ? `${percent}%` : '100%'} height="100%" rx="3" />
        )}
      </svg>
    </div>
  )
}
