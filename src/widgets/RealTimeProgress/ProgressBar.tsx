import type { ReactElement } from 'react'
import type { JobLook } from './jobLook.ts'
import { rollUpParts, sizeOf, type RollUp } from './rollUp.ts'

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
  const spoken =
    bar === 'still'
      ? { 'aria-hidden': true }
      : {
          role: 'progressbar',
          'aria-label': label,
          'aria-valuemin': 0,
          'aria-valuemax': 100,
          'aria-valuenow': percent,
          'aria-valuetext': text,
        }
  return (
    <div data-part="progress">
      <div data-part="bar" data-bar={bar} {...spoken}>
        <svg width="100%" height="100%" aria-hidden="true">
          {isBatch && <Segments rollUp={rollUp} />}
          {!isBatch && bar !== 'still' && (
            <rect data-part="fill" width={bar === 'value' ? `${percent}%` : '100%'} height="100%" rx="3" />
          )}
        </svg>
      </div>
      {/* The place is kept where there is no number yet, so that the bar does not give way when it comes. */}
      <span data-part="percent" aria-hidden="true">
        {text}
      </span>
    </div>
  )
}

function Segments({ rollUp }: { rollUp: RollUp }): ReactElement[] {
  const share = 100 / sizeOf(rollUp)
  let from = 0
  return rollUpParts
    .filter((part) => part !== 'waiting' && rollUp[part] > 0)
    .map((part) => {
      const width = rollUp[part] * share
      const x = from
      from += width
      return <rect key={part} data-part="segment" data-status={part} x={`${x}%`} width={`${width}%`} />
    })
}
