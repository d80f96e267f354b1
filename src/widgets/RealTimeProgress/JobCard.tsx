import type { ReactElement } from 'react'
import { JobActions, type JobAsking } from './JobActions.tsx'
import { JobBody, type JobBodyProps } from './JobBody.tsx'
import { JobTitle, type JobTitleProps } from './JobTitle.tsx'
import { ProgressBar } from './ProgressBar.tsx'
import { ProgressRing } from './ProgressRing.tsx'
import { StatusIcon } from './StatusIcon.tsx'
import { statusWord } from './statusWord.ts'

/** What a job without a name is called by, and where the focus may go. */
export type TitlePlace = Pick<JobTitleProps, 'jobId' | 'id' | 'titleRef'>

export interface JobCardProps extends Omit<JobBodyProps, 'request' | 'onDismissRequest'> {
  isRing: boolean
  title: TitlePlace
  asking: JobAsking
}

/** A job as a card: title and status, bar or ring, what can be asked for, and all that is to be said below. */
export function JobCard({ isRing, title, asking, ...body }: JobCardProps): ReactElement {
  const { job, look, rollUp, labels, formatters } = body.subject
  const { actions, request, onAction, onDismissRequest } = asking
  const text = look.percent === undefined ? undefined : formatters.percent(look.percent)
  const bar = { look, label: labels.bar, text, rollUp }
  // Beside the bar, where nothing that is said below can move them.
  const buttons = <JobActions {...{ actions, request, onAction }} labels={labels.actions} />
  return (
    <>
      <div data-part="head">
        <StatusIcon status={look.status} outcome={look.outcome} />
        <JobTitle job={job} {...title} labels={labels} isShort={false} />
        <span data-part="status">{statusWord(look, labels)}</span>
      </div>
      {isRing ? (
        <>
          <ProgressRing {...bar} />
          {buttons}
        </>
      ) : (
        <div data-part="progress">
          <ProgressBar {...bar} />
          {/* The place is kept where there is no number yet, so that the bar does not give way when it comes. */}
          <span data-part="percent" aria-hidden="true">
            {text}
          </span>
          {buttons}
        </div>
      )}
      <JobBody {...body} request={request} onDismissRequest={onDismissRequest} />
    </>
  )
}
