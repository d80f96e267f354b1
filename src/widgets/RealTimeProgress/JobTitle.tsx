import type { ReactElement, RefObject } from 'react'
import type { Job } from '../../protocol/job.ts'
import type { RealTimeProgressLabels } from './realTimeProgressLabels.ts'

export interface JobTitleProps {
  job: Job | undefined
  jobId: string | undefined
  id: string
  /** Takes the focus of a button that has gone. */
  titleRef: RefObject<HTMLParagraphElement | null>
  labels: RealTimeProgressLabels
  /** On one line that ends in dots: the whole is in the tooltip. */
  isShort: boolean
}

/** What a job is called: its name, else its kind, else its id. */
export function JobTitle({ job, jobId, id, titleRef, labels, isShort }: JobTitleProps): ReactElement {
  const title = titleOf(job, jobId, labels)
  return (
    <p data-part="title" id={id} ref={titleRef} tabIndex={-1} title={isShort ? title : undefined}>
      <bdi>{title}</bdi>
      {!isShort && job?.name && job.kind && (
        <>
          {' '}
          <span data-part="kind">{job.kind}</span>
        </>
      )}
    </p>
  )
}

const titleOf = (job: Job | undefined, jobId: string | undefined, labels: RealTimeProgressLabels): string =>
  job?.name || job?.kind || job?.jobId || jobId || labels.unknownJob
