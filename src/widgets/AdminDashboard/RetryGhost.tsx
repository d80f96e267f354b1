import { useRef, type ReactElement } from 'react'
import type { AdminDashboardLabels } from './adminDashboardLabels.ts'
import type { GhostActions } from './ghostActions.ts'

interface RetryGhostProps extends GhostActions {
  jobId: string
  labels: AdminDashboardLabels
}

/** Asks for the job of a worker that is gone once more, and says what has come of it. */
export function RetryGhost({ jobId, labels, onRetryJob, requests, onDismissRequest }: RetryGhostProps): ReactElement {
  const asked = requests?.get(jobId)
  const request = asked?.action === 'retry' ? asked : undefined
  const isBusy = request !== undefined && request.status !== 'refused'
  const button = useRef<HTMLButtonElement>(null)
  const busyWord = request?.status === 'accepted' ? labels.askedAgain : labels.asking
  return (
    <>
      {onRetryJob && (
        <button
          ref={button}
          type="button"
          data-part="retry"
          data-button=""
          aria-label={isBusy ? undefined : labels.tryJobAgain(jobId)}
          // Not `disabled`, which would let go of the focus.
          aria-disabled={isBusy ? true : undefined}
          onClick={() => !isBusy && onRetryJob(jobId)}
        >
          {isBusy ? busyWord : labels.tryAgain}
        </button>
      )}
      {request?.status === 'refused' && (
        <p data-part="refused" role="status">
          <span>{labels.refusedAgain}</span> {request.message !== undefined && <bdi>{request.message}</bdi>}{' '}
          {onDismissRequest && (
            <button
              type="button"
              data-part="dismiss"
              data-button="ghost"
              onClick={() => {
                // It goes away with what was pressed.
                button.current?.focus()
                onDismissRequest(jobId)
              }}
            >
              {labels.dismiss}
            </button>
          )}
        </p>
      )}
    </>
  )
}
