'use client'
import { useState } from 'react'
import { isFinished, type Job } from '../protocol/job.ts'
import { selectJobFreshness } from '../store/selectors.ts'
import { selectStallCause } from '../store/selectStallCause.ts'
import type { JobProps } from '../widgets/RealTimeProgress/takeJobProps.ts'
import { useJob, useServerNow, useStatus, useStatusActions, useTimed } from './hooks.ts'
import { useElapsed } from './useElapsed.ts'
import { useJobActions } from './useJobActions.ts'
import { useJobEta } from './useJobEta.ts'

/** All that a view is told of one job, but for the parts it is made of; `isTimed` where it says how long that has run. */
export function useJobView(jobId: string, isTimed = true): JobProps & { job: Job | undefined } {
  const job = useJob(jobId)
  const isActive = job !== undefined && !isFinished(job.status)
  const freshness = useTimed((state, now) => selectJobFreshness(state, jobId, now), isActive)
  const asOf = useStatus((state) => (freshness === 'live' ? undefined : state.heard.get(jobId)?.at))
  const { retryNow } = useStatusActions()
  return {
    job,
    removed: useWasKnown(jobId, job),
    freshness,
    asOf,
    stallCause: useTimed((state, now) => selectStallCause(state, jobId, now), isActive),
    now: useNowFor(job),
    standsForMs: useStandsFor(job),
    // Null where nothing honest can be said: the server's own estimate is part of what was weighed.
    eta: useJobEta(jobId) ?? null,
    elapsedMs: useElapsed(isTimed ? job : undefined),
    onReconnect: retryNow,
    ...useJobActions(jobId),
  }
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
