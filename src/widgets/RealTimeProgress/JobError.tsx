import type { ReactElement } from 'react'
import type { RealTimeProgressLabels } from './realTimeProgressLabels.ts'

export interface JobErrorProps {
  error: string
  labels: RealTimeProgressLabels
}

// About three lines in a narrow column; what is longer folds away.
const maxOpen = 160

/** Why a job failed, in the server's words, which may be of another direction; a long text opens by a click. */
export function JobError({ error, labels }: JobErrorProps): ReactElement {
  if (error.length <= maxOpen)
    return (
      <p data-part="error">
        <bdi>{error}</bdi>
      </p>
    )
  return (
    <details data-part="error">
      <summary>
        <bdi data-part="excerpt">{excerpt(error)}</bdi> <span data-part="more">{labels.showAll}</span>
        <span data-part="less">{labels.showLess}</span>
      </summary>
      <p data-part="whole">
        <bdi>{error}</bdi>
      </p>
    </details>
  )
}

// Cut at a space where there is one, and never inside a character that takes two units.
const excerpt = (error: string): string =>
  `${error.slice(0, maxOpen - 20).replace(/(?:\s+\S{0,20}|[\uD800-\uDBFF])$/, '')}…`
