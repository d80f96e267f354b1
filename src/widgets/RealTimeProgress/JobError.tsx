import type { ReactElement } from 'react'
import type { Job } from '../../protocol/job.ts'
import { CopyError } from './CopyError.tsx'
import type { RealTimeProgressLabels } from './realTimeProgressLabels.ts'

export interface JobErrorProps {
  job: Job
  labels: RealTimeProgressLabels
}

/** What failed in a few words, why in the server's, and the two to be copied; nothing where the server told neither. */
export function JobError({ job, labels }: JobErrorProps): ReactElement | null {
  const { error, errorCode = '' } = job
  const title = Object.hasOwn(labels.errorTitles, errorCode) ? labels.errorTitles[errorCode] : undefined
  if (!error && title === undefined) return null
  return (
    <div data-part="error">
      {title !== undefined && <p data-part="error-title">{title}</p>}
      {error && <ErrorText error={error} labels={labels} />}
      <CopyError job={job} title={title} labels={labels} />
    </div>
  )
}

// About three lines in a narrow column; what is longer folds away.
const maxOpen = 160

/** The server's words, which may be of another direction; a long text opens by a click. */
function ErrorText({ error, labels }: { error: string; labels: RealTimeProgressLabels }): ReactElement {
  if (error.length <= maxOpen)
    return (
      <p data-part="error-text">
        <bdi>{error}</bdi>
      </p>
    )
  return (
    <details>
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
