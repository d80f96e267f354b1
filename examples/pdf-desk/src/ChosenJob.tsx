import type { ReactElement } from 'react'
import { RealTimeProgress, useJob } from 'telltale'

export interface ChosenJobProps {
  jobId: string
  onClose: () => void
}

/** The one job somebody came for; of somebody else's, only that it is theirs. */
export function ChosenJob({ jobId, onClose }: ChosenJobProps): ReactElement {
  const job = useJob(jobId)
  return (
    <section className="desk-chosen" aria-label="The document you came for">
      {job ? (
        <RealTimeProgress jobId={jobId} />
      ) : (
        <p className="desk-empty" role="status">
          This document belongs to somebody else, or is no longer kept. Its job is <code>{jobId}</code>.
        </p>
      )}
      <button type="button" className="desk-button" onClick={onClose}>
        Close
      </button>
    </section>
  )
}
