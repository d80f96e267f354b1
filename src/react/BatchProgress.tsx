'use client'
import type { ReactElement } from 'react'
import { id } from '../protocol/check.ts'
import { BatchMemberView } from '../widgets/BatchProgress/BatchMemberView.tsx'
import { BatchProgressView } from '../widgets/BatchProgress/BatchProgressView.tsx'
import type { BatchProgressViewProps } from '../widgets/BatchProgress/BatchProgressView.tsx'
import type { MemberPlace } from '../widgets/BatchProgress/memberPlace.ts'
import type { JobProps } from '../widgets/RealTimeProgress/takeJobProps.ts'
import { useAnnounceJob } from './announcer/useAnnounceJob.ts'
import { useBatch } from './useBatch.ts'
import { useBatchRetry } from './useBatchRetry.ts'
import { useJobView } from './useJobView.ts'

type Known =
  | Exclude<keyof JobProps, 'steps' | 'renderResult'>
  | ('memberIds' | 'failedIds' | 'renderMember' | 'retryable' | 'retry' | 'onRetryFailed')

export interface BatchProgressProps extends Omit<BatchProgressViewProps, Known> {
  /** The batch's id: that of its own job, or the `parentId` that its parts name. */
  jobId: string
}

/** A job that is made of many, as the store knows it. */
export function BatchProgress({ jobId: given, ...props }: BatchProgressProps): ReactElement {
  // Untyped code may give a number where the state, as after the wire, has its text.
  const jobId = id(given) ?? given
  const told = useJobView(jobId)
  const batch = useBatch(jobId, told.job?.counts)
  useAnnounceJob(jobId, told.stallCause)
  return (
    <BatchProgressView
      {...props}
      {...told}
      {...batch}
      {...useBatchRetry(jobId, told.job, batch)}
      jobId={jobId}
      renderMember={renderMember}
    />
  )
}

const renderMember = (jobId: string, place: MemberPlace): ReactElement => <BatchMember jobId={jobId} place={place} />

/** Reads one part alone, so that only its own line is drawn anew. */
function BatchMember({ jobId, place }: { jobId: string; place: MemberPlace }): ReactElement {
  const told = useJobView(jobId)
  const { rollUp } = useBatch(jobId, told.job?.counts)
  return <BatchMemberView {...told} jobId={jobId} rollUp={rollUp} place={place} />
}
