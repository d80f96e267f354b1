'use client'
import { useCallback } from 'react'
import type { Job } from '../protocol/job.ts'
import { commandOf, jobActions } from '../protocol/jobAction.ts'
import type { JobAction, JobRequest } from '../protocol/jobAction.ts'
import type { JobStatus } from '../protocol/jobProgress.ts'
import { useJob, useStatus, useStatusActions } from './hooks.ts'
import { useStatusContext } from './StatusProvider.tsx'

export interface JobActions {
  /** What the server can be asked for as the job stands, in the order in which it is offered. */
  actions: readonly JobAction[]
  /** What was asked for last, until the job follows. */
  request: JobRequest | undefined
  onAction(action: JobAction): void
  /** Forgets a refusal that has been read. */
  onDismissRequest(): void
}

const none: readonly JobAction[] = []

const fitting: { readonly [S in JobStatus]: readonly JobAction[] } = {
  queued: ['pause', 'cancel'],
  delayed: ['cancel'],
  started: ['pause', 'cancel'],
  progress: ['pause', 'cancel'],
  paused: ['resume', 'cancel'],
  retrying: ['retry', 'cancel'],
  cancelling: none,
  completed: none,
  failed: ['retry'],
  cancelled: ['retry'],
  expired: none,
}

/** What can be asked for a job as it stands, whoever is to do it. */
export function actionsFor(job: Job | undefined): readonly JobAction[] {
  if (job === undefined || (job.status === 'failed' && (job.retryable === false || job.willRetry === true))) return none
  return fitting[job.status]
}

/** The actions of one job that its backend can do, and what has come of the last one. */
export function useJobActions(jobId: string): JobActions {
  const { store } = useStatusContext()
  const { capabilities } = store
  const { actOnJob, dismissRequest } = useStatusActions()
  const job = useJob(jobId)
  const request = useStatus((state) => state.requests?.get(jobId))
  const can = (action: JobAction): boolean => capabilities?.commands.includes(commandOf[action]) ?? false
  const fits = actOnJob === undefined ? none : actionsFor(job)
  return {
    actions: jobActions.some(can) ? fits.filter(can) : none,
    request,
    onAction: useCallback(
      (action: JobAction) => {
        // Pressed twice before it was drawn, here or in another widget of the same job.
        const asked = store.getState().requests?.get(jobId)
        if (asked?.action !== action || asked.status === 'refused') void actOnJob?.(jobId, action)
      },
      [store, actOnJob, jobId],
    ),
    onDismissRequest: useCallback(() => dismissRequest?.(jobId), [dismissRequest, jobId]),
  }
}
