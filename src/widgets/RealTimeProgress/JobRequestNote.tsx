import type { ReactElement } from 'react'
import type { JobAction, JobRequest } from '../../protocol/jobAction.ts'

/** Words of what came of it, for those actions that can be asked for. */
export interface RequestWords {
  actions: {
    asked: Readonly<Partial<Record<JobAction, string>>>
    notSent: string
    noAnswer: string
    dismiss: string
  }
  refused: Readonly<Partial<Record<JobAction, string>>>
}

export interface JobRequestNoteProps {
  request: JobRequest | undefined
  onDismissRequest?: (() => void) | undefined
  labels: RequestWords
}

/** What came of what was asked: agreed and still to come, or refused and why. Draws nothing before there is an answer. */
export function JobRequestNote({ request, onDismissRequest, labels }: JobRequestNoteProps): ReactElement | null {
  if (request === undefined || request.status === 'pending') return null
  const { status, action, message } = request
  if (status === 'accepted')
    return (
      <p data-part="note" data-request={status}>
        {labels.actions.asked[action]}
      </p>
    )
  const ours = whyNot(request, labels)
  return (
    <div data-part="note" data-request={status}>
      <p>
        {ours ?? labels.refused[action]}
        {ours === undefined && message && (
          <>
            {' '}
            <bdi data-part="reason">{message}</bdi>
          </>
        )}
      </p>
      {onDismissRequest && (
        <button type="button" data-part="dismiss" data-button="ghost" onClick={onDismissRequest}>
          {labels.actions.dismiss}
        </button>
      )}
    </div>
  )
}

/** What the line did to it, which the server knows nothing of; undefined where the server itself has refused. */
function whyNot({ code }: JobRequest, { actions }: RequestWords): string | undefined {
  if (code === 'NOT_CONNECTED') return actions.notSent
  return code === 'NO_ANSWER' ? actions.noAnswer : undefined
}
