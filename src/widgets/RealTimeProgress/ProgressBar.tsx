import type { ReactElement } from 'react'
import type { JobLook } from './jobLook.ts'

export interface ProgressBarProps {
  look: JobLook
  label: string
  /** The percent as text; absent where there is none. */
  text: string | undefined
}

/** A bar whose length is an SVG attribute, so that no style attribute is needed; empty, moving, or with a number. */
export function ProgressBar({ look, label, text }: ProgressBarProps): ReactElement {
  const { bar, percent } = look
  const known = bar === 'value'
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
          {bar !== 'still' && <rect data-part="fill" width={known ? `${percent}%` : '100%'} height="100%" rx="3" />}
        </svg>
      </div>
      {/* The place is kept where there is no number yet, so that the bar does not give way when it comes. */}
      <span data-part="percent" aria-hidden="true">
        {text}
      </span>
    </div>
  )
}
