import type { ReactElement } from 'react'
import type { Formatters } from '../text/createFormatters.ts'

interface LiveBarProps {
  /** Percent; absent or null where nobody knows. */
  progress: number | null | undefined
  label: string
  formatters: Formatters
}

/** The bar in a toast: its length is an SVG attribute, so that no style attribute is needed. */
export function LiveBar({ progress, label, formatters }: LiveBarProps): ReactElement {
  // Rounded down, so that 99.6 % does not read as done.
  const percent = typeof progress === 'number' ? Math.floor(progress) : undefined
  const text = percent === undefined ? undefined : formatters.percent(percent)
  return (
    <div data-part="progress">
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={text}
        data-part="bar"
        data-bar={percent === undefined ? 'moving' : 'value'}
      >
        <svg width="100%" height="100%" aria-hidden="true">
          <rect data-part="fill" width={percent === undefined ? '100%' : `${percent}%`} height="100%" rx="2" />
        </svg>
      </div>
      {text && (
        <span data-part="percent" aria-hidden="true">
          {text}
        </span>
      )}
    </div>
  )
}
