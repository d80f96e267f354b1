'use client'
import { useState, type ReactElement } from 'react'
import { id } from '../protocol/check.ts'
import { isFinished, type Job } from '../protocol/job.ts'
import { selectJobFreshness } from '../store/selectors.ts'
import { selectStallCause } from '../store/selectStallCause.ts'
import { RealTimeProgressView } from '../widgets/RealTimeProgress/RealTimeProgressView.tsx'
import type { RealTimeProgressViewProps } from '../widgets/RealTimeProgress/RealTimeProgressView.tsx'
import { useAnnounceJob } from './announcer/useAnnounceJob.ts'
import { useJob, useServerNow, useStatus, useStatusActions, useTimed } from './hooks.ts'
import { useElapsed } from './useElapsed.ts'
import { useJobActions } from './useJobActions.ts'
import { useJobFamily } from './useJobFamily.ts'

type Known =
  | ('job' | 'removed' | 'freshness' | 'asOf' | 'now' | 'elapsedMs' | 'eta' | 'stallCause' | 'standsForMs')
  | ('subJobs' | 'rollUp' | 'actions' | 'request' | 'onAction' | 'onDismissRequest' | 'onReconnect')

export interface RealTimeProgressProps extends Omit<RealTimeProgressViewProps, Known> {
  jobId: string
  /** False where nothing is to be asked for from here; else what the backend can do is offered. */
  actions?: false | undefined
}

/** One job, as the store knows it. */
export function RealTimeProgress({ jobId: given, actions, ...props }: RealTimeProgressProps): ReactElement {
  // Untyped code may give a number where the state, as after the wire, has its text.
  const jobId = id(given) ?? given
  const job = useJob(jobId)
  const isActive = job !== undefined && !isFinished(job.status)
  const freshness = useTimed((state, now) => selectJobFreshness(state, jobId, now), isActive)
  const asOf = useStatus((state) => (freshness === 'live' ? undefined : state.heard.get(jobId)?.at))
  const stallCause = useTimed((state, now) => selectStallCause(state, jobId, now), isActive)
  const { retryNow } = useStatusActions()
  const asking = useJobActions(jobId)
  useAnnounceJob(jobId, stallCause)
  return (
    <RealTimeProgressView
      {...props}
      job={job}
      jobId={jobId}
      removed={useWasKnown(jobId, job)}
      freshness={freshness}
      now={useNowFor(job)}
      stallCause={stallCause}
      standsForMs={useStandsFor(job)}
      elapsedMs={useElapsed(job)}
      onReconnect={retryNow}
      {...(actions !== false && asking)}
      {...useJobFamily(jobId)}
      {...(asOf !== undefined && { asOf })}
    />
  )
}

/** True where the job was there for this person and no longer is. */
function useWasKnown(jobId: string, job: Job | undefined): boolean {
  const user = useStatus((state) => state.user)
  // Nothing of one person's is said to the next.
  const key = JSON.stringify([user, jobId])
  const [known, setKnown] = useState<string>()
  if (job !== undefined && known !== key) setKnown(key)
  return job === undefined && known === key
}

/** Epoch milliseconds on the server's clock, ticking only where the job has a moment to come. */
function useNowFor(job: Job | undefined): number {
  const isWaiting = job?.nextRetryAt !== undefined
  return useServerNow(isWaiting || job?.resultExpiresAt !== undefined, isWaiting ? 1_000 : 60_000)
}

/** Milliseconds, in whole minutes, for which a job at its last percent has stood there. */
function useStandsFor(job: Job | undefined): number | undefined {
  const since = job?.status === 'progress' && (job.progress ?? 0) >= 99 ? job.progressAt : undefined
  return useTimed(
    (_, now) => (since === undefined ? undefined : Math.floor((now - since) / 60_000) * 60_000),
    since !== undefined,
  )
}
