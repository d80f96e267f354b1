import type { ReactElement } from 'react'
import { RealTimeProgress, UploadProgress, useStatus } from 'telltale'
import type { Uploads } from './createUploads.ts'

export interface UploadRowProps {
  jobId: string
  uploadId: string
  uploads: Uploads
  isOneOfMany?: boolean
}

/** Why an upload failed that may come through the next time; a file that was refused stays what it is. */
const passing: ReadonlySet<string | undefined> = new Set([
  undefined,
  'NETWORK',
  'TIMEOUT',
  'RATE_LIMITED',
  'SERVER_ERROR',
])

/** Bytes below which a file of many is gone before its card could be read: the count of the batch says enough. */
const worthACard = 1_000_000

/** A file on its way, then the job that it becomes, in the same place. */
export function UploadRow({ jobId, uploadId, uploads, isOneOfMany }: UploadRowProps): ReactElement | null {
  const upload = useStatus((state) => state.uploads.get(uploadId))
  // The store remembers the latest uploads; the job of an older one speaks for itself.
  if (upload === undefined) return <RealTimeProgress jobId={jobId} />
  const cameToNothing = upload.status === 'failed' || upload.status === 'cancelled'
  if (isOneOfMany && !cameToNothing && (upload.total ?? 0) < worthACard) return null
  const again = (): void => void uploads.again(jobId)
  return (
    <>
      <UploadProgress uploadId={uploadId} {...(passing.has(upload.errorCode) && { onRetry: again })} />
      {cameToNothing && (
        <button
          type="button"
          className="desk-button desk-dismiss"
          aria-label={`Dismiss: ${upload.name}`}
          onClick={() => uploads.dismiss(jobId)}
        >
          Dismiss
        </button>
      )}
    </>
  )
}
