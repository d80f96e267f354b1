'use client'
import { useCallback } from 'react'
import type { MetricsSample } from '../protocol/systemMetrics.ts'
import type { GhostActions } from '../widgets/AdminDashboard/ghostActions.ts'
import { useStatus, useStatusActions } from './hooks.ts'
import { useStatusContext } from './StatusProvider.tsx'

/** What can be asked for the jobs of workers that are gone, as far as the backend can do it. */
export function useGhostActions(latest: MetricsSample | undefined): GhostActions {
  const { store } = useStatusContext()
  const { actOnJob, dismissRequest } = useStatusActions()
  const canRetry = actOnJob !== undefined && (store.capabilities?.commands.includes('retry-job') ?? false)
  const jobIds = latest?.workers?.flatMap(({ currentJobId }) => currentJobId ?? []) ?? []
  // The map changes in place: what is drawn from is a text that changes with it.
  useStatus(({ requests }) =>
    canRetry ? jobIds.map((id) => `${id} ${requests?.get(id)?.action} ${requests?.get(id)?.status}`).join() : '',
  )
  const onRetryJob = useCallback(
    (jobId: string) => {
      // Pressed twice before it was drawn, here or in another widget.
      const asked = store.getState().requests?.get(jobId)
      if (asked?.action !== 'retry' || asked.status === 'refused') void actOnJob?.(jobId, 'retry')
    },
    [store, actOnJob],
  )
  const onDismissRequest = useCallback((jobId: string) => dismissRequest?.(jobId), [dismissRequest])
  return canRetry ? { onRetryJob, onDismissRequest, requests: store.getState().requests } : {}
}
