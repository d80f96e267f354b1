import type { ReactElement } from 'react'
import { freshnessText } from './freshnessText.ts'
import { JobActions, type JobAsking } from './JobActions.tsx'
import type { TitlePlace } from './JobCard.tsx'
import { JobRequestNote } from './JobRequestNote.tsx'
import { jobSentence } from './jobSentence.ts'
import type { JobSubject } from './jobSubject.ts'
import { JobTitle } from './JobTitle.tsx'
import { ProgressBar } from './ProgressBar.tsx'
import { StatusIcon } from './StatusIcon.tsx'
import { statusWord } from './statusWord.ts'
import { timeText } from './timeText.ts'

export interface JobInlineProps {
  subject: JobSubject
  title: TitlePlace
  asking: JobAsking
}

/** A job on one line, in columns that keep their width: icon, title, bar, percent or status, time, actions. */
export function JobInline({ subject, title, asking }: JobInlineProps): ReactElement {
  const { job, look, rollUp, labels, formatters } = subject
  const { actions, request, onAction, onDismissRequest } = asking
  const text = look.percent === undefined ? undefined : formatters.percent(look.percent)
  // Of a running one the number says more; its word is still read aloud.
  const isCounting = text !== undefined && (look.status === 'progress' || look.status === 'started')
  const more = moreOf(subject)
  return (
    <>
      <div data-part="head" data-asks={onAction && ''}>
        <StatusIcon status={look.status} outcome={look.outcome} />
        <JobTitle job={job} {...title} labels={labels} isShort />
        <ProgressBar look={look} label={labels.bar} text={text} rollUp={rollUp} />
        <span data-part="status" title={more}>
          {isCounting ? (
            <>
              <span data-hidden="">{statusWord(look, labels)} </span>
              {text}
            </>
          ) : (
            statusWord(look, labels)
          )}
          {more !== undefined && <span data-hidden="">. {more}</span>}
        </span>
        <span data-part="time">{shortTime(subject)}</span>
        <JobActions {...{ actions, request, onAction }} labels={labels.actions} />
      </div>
      <JobRequestNote request={request} onDismissRequest={onDismissRequest} labels={labels} />
    </>
  )
}

// What has no room on the line: read aloud, and in the tooltip.
function moreOf(subject: JobSubject): string | undefined {
  const { job, look, rollUp, labels, formatters } = subject
  if (!job) return look.status === 'removed' ? labels.explained.removed : labels.unknownExplained
  const error = look.status === 'failed' ? job.error : undefined
  return freshnessText(subject) ?? (error || jobSentence(job, look, rollUp, labels, formatters))
}

function shortTime(subject: JobSubject): string | undefined {
  const { job, look, freshness, asOf, labels, formatters } = subject
  if (freshness !== 'live') return asOf === undefined ? undefined : labels.asOfTime(formatters.clockTime(asOf))
  return job && timeText(job, look, subject, labels, formatters)
}
