import type { ReactElement } from 'react'
import { BatchProgress } from 'telltale'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Desk } from './createDesk.ts'
import { UploadRow } from './UploadRow.tsx'

export interface BatchCardProps {
  desk: Desk
  jobId: string
}

/** A batch, and below it those of its files that are still on their way, or did not arrive. */
export function BatchCard({ desk, jobId }: BatchCardProps): ReactElement {
  const { store } = desk.documents
  const sending = useStore(store, (state) => (state.sending?.batchId === jobId ? state.sending : undefined))
  const coming = useStore(
    store,
    useShallow(({ documents }) => documents.filter(({ batchId, status }) => batchId === jobId && status === undefined)),
  )
  return (
    <>
      <BatchProgress jobId={jobId} />
      {sending && (
        <p className="desk-found">
          Uploading {sending.number} of {sending.total}
        </p>
      )}
      <ul className="desk-coming" aria-label="Uploads">
        {coming.map((one) => (
          <li key={one.jobId}>
            {one.uploadId !== undefined && (
              <UploadRow jobId={one.jobId} uploadId={one.uploadId} uploads={desk.uploads} isOneOfMany />
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
