'use client'
import type { ReactElement } from 'react'
import { id } from '../protocol/check.ts'
import { isFinished } from '../protocol/job.ts'
import { selectJobFreshness } from '../store/selectors.ts'
import { RealTimeProgressView } from '../widgets/RealTimeProgress/RealTimeProgressView.tsx'
import type { RealTimeProgressViewProps } from '../widgets/RealTimeProgress/RealTimeProgressView.tsx'
import { useJob, useServerNow, useStatus, useTimed } from './hooks.ts'

export interface RealTimeProgressProps extends Omit<RealTimeProgressViewProps, 'job' | 'freshness' | 'asOf' | 'now'> {
  jobId: string
}

/** One job, as the store knows it. */
export function RealTimeProgress({ jobId: given, ...props }: RealTimeProgressProps): ReactElement {
  // Untyped code may give a number where the state, as after the wire, has its text.
  const jobId = id(given) ?? given
  const job = useJob(jobId)
  const isActive = job !== undefined && !isFinished(job.status)
  const freshness = useTimed((state, now) => selectJobFreshness(state, jobId, now), isActive)
  const asOf = useStatus((state) => (freshness === 'live' ? undefined : state.heard.get(jobId)?.at))
  const now = useServerNow(job?.nextRetryAt !== undefined)
  return (
    <RealTimeProgressView
      {...props}
      job={job}
      jobId={jobId}
      freshness={freshness}
      now={now}
      {...(asOf !== undefined && { asOf })}
    />
  )
}
