'use client'
import type { ReactElement } from 'react'
import type { JobProps } from '../widgets/RealTimeProgress/takeJobProps.ts'
import { UploadProgressView } from '../widgets/UploadProgress/UploadProgressView.tsx'
import type { UploadProgressViewProps } from '../widgets/UploadProgress/UploadProgressView.tsx'
import { useAnnounceJobs } from './announcer/useAnnounceJob.ts'
import { useStatusActions } from './hooks.ts'
import { useJobView } from './useJobView.ts'
import { useUpload } from './useUpload.ts'

type Known =
  | Exclude<keyof JobProps, 'steps' | 'renderResult'>
  | ('upload' | 'uploadEta' | 'isStalled' | 'onCancel' | 'onRetry')

export interface UploadProgressProps extends Omit<UploadProgressViewProps, Known> {
  /** As `beginUpload`, and whoever sends with it, has given it. */
  uploadId: string
  /** Sends it again, under an id of its own; without it nothing is offered. */
  onRetry?: (() => void) | undefined
}

/** One upload, and then, in the same place, the job that the server makes of it. */
export function UploadProgress({ uploadId, ...props }: UploadProgressProps): ReactElement {
  const standing = useUpload(uploadId)
  const jobId = standing.upload?.jobId
  const { cancelUpload } = useStatusActions()
  const told = useJobView(jobId ?? '')
  useAnnounceJobs(jobId === undefined ? [] : [jobId], 'all')
  return (
    <UploadProgressView
      {...props}
      {...told}
      {...standing}
      jobId={jobId}
      onCancel={cancelUpload && (() => cancelUpload(uploadId))}
    />
  )
}
