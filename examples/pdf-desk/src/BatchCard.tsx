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

/** A batch, and below it those of its files that the server does not have yet. */
export function BatchCard({ desk, jobId }: BatchCardProps): ReactElement {
  const coming = useStore(
    desk.documents.store,
    useShallow(({ documents }) => documents.filter(({ batchId, status }) => batchId === jobId && status === undefined)),
  )
  return (
    <>
      <BatchProgress jobId={jobId} />
      {coming.length > 0 && (
        <ul className="desk-coming" aria-label="Uploads">
          {coming.map((one) => (
            <li key={one.jobId}>
              {one.uploadId !== undefined && (
                <UploadRow jobId={one.jobId} uploadId={one.uploadId} uploads={desk.uploads} />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
