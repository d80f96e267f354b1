import type { ReactElement } from 'react'
import type { Job } from '../../protocol/job.ts'
import type { JobAsking } from './JobActions.tsx'
import { jobNote } from './jobNote.ts'
import { JobRequestNote } from './JobRequestNote.tsx'
import type { JobSubject } from './jobSubject.ts'

export interface JobNoticeProps extends Pick<JobAsking, 'request' | 'onDismissRequest'> {
  job: Job
  subject: JobSubject
  onReconnect: (() => void) | undefined
}

/** The second sentence: what came of what was asked, else what to expect or to do next, with a button where one helps. */
export function JobNotice({
  job,
  subject,
  request,
  onDismissRequest,
  onReconnect,
}: JobNoticeProps): ReactElement | null {
  const { look, labels, formatters } = subject
  if (request !== undefined && request.status !== 'pending')
    return <JobRequestNote request={request} onDismissRequest={onDismissRequest} labels={labels} />
  const note = jobNote(job, subject, labels, formatters)
  if (note === undefined) return null
  if (look.stallCause !== 'connection' || onReconnect === undefined) return <p data-part="note">{note}</p>
  return (
    <div data-part="note">
      <p>{note}</p>
      <button type="button" data-part="reconnect" data-button="" onClick={onReconnect}>
        {labels.actions.reconnect}
      </button>
    </div>
  )
}
