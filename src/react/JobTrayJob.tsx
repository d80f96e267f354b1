'use client'
import { memo, useState, type ReactElement } from 'react'
import { isFinished, type Job } from '../protocol/job.ts'
import { selectJobFreshness } from '../store/selectors.ts'
import { selectStallCause } from '../store/selectStallCause.ts'
import { RealTimeProgressView } from '../widgets/RealTimeProgress/RealTimeProgressView.tsx'
import { useAnnounceJobs } from './announcer/useAnnounceJob.ts'
import { useJob, useServerNow, useStatus, useTimed } from './hooks.ts'
import { useJobActions } from './useJobActions.ts'
import { useJobFamily } from './useJobFamily.ts'

export interface JobTrayJobProps {
  jobId: string
  /** What can be asked for it is offered. */
  hasActions: boolean
}

/** One line of the tray: it follows its own job alone, and has read aloud only how that ends. */
export const JobTrayJob = memo(function JobTrayJob({ jobId, hasActions }: JobTrayJobProps): ReactElement {
  const job = useJob(jobId)
  const { last, isGone } = useLast(jobId, job)
  const isActive = job !== undefined && !isFinished(job.status)
  const freshness = useTimed((state, now) => selectJobFreshness(state, jobId, now), isActive)
  const asOf = useStatus((state) => (freshness === 'live' ? undefined : state.heard.get(jobId)?.at))
  const stallCause = useTimed((state, now) => selectStallCause(state, jobId, now), isActive)
  const asking = useJobActions(jobId)
  useAnnounceJobs([jobId])
  const { rollUp } = useJobFamily(jobId)
  return (
    <RealTimeProgressView
      variant="inline"
      job={isGone ? undefined : job}
      jobId={last?.name || last?.kind || jobId}
      removed={isGone}
      freshness={freshness}
      asOf={asOf}
      now={useNowFor(job)}
      stallCause={stallCause}
      rollUp={rollUp}
      {...(hasActions ? asking : { request: asking.request, onDismissRequest: asking.onDismissRequest })}
    />
  )
})

/** Epoch milliseconds on the server's clock; only for a job that has a moment to come, so that no other draws again. */
function useNowFor(job: Job | undefined): number | undefined {
  const isWaiting = job?.nextRetryAt !== undefined || job?.resultExpiresAt !== undefined
  const now = useServerNow(isWaiting, isWaiting ? 1_000 : Infinity)
  return isWaiting ? now : undefined
}

/** The job as it was last known: a row that is held still keeps its name when its job goes. */
function useLast(jobId: string, job: Job | undefined): { last: Job | undefined; isGone: boolean } {
  const [last, setLast] = useState<Job>()
  if (job !== undefined && (last?.jobId !== job.jobId || last.name !== job.name)) setLast(job)
  const known = job ?? (last?.jobId === jobId ? last : undefined)
  return { last: known, isGone: job === undefined && known !== undefined }
}
