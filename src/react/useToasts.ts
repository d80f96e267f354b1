'use client'
import { useMemo } from 'react'
import { id } from '../protocol/check.ts'
import { useStatusContext } from './StatusProvider.tsx'

/** What an app can ask of the toasts. */
export interface Toasts {
  /** Shows a job as a toast: its bar while it runs, then its result in the same place. */
  job(jobId: string): void
  /** Takes a job's toast away, be it the bar or the result; the history keeps the result. */
  dismiss(jobId: string): void
}

/**
 * Follows jobs in the toasts of the nearest NotificationCenter, for the code that starts them: always the same object.
 * A store that cannot follow leaves it at the result.
 */
export function useToasts(): Toasts {
  const { store } = useStatusContext()
  return useMemo(() => {
    const { actions } = store
    return {
      job: (jobId) => actions.followJob?.(id(jobId) ?? jobId),
      dismiss(given) {
        const jobId = id(given) ?? given
        actions.unfollowJob?.(jobId)
        for (const one of store.getState().notifications)
          if (one.toast && 'jobId' in one && one.jobId === jobId) actions.dismissToast(one.id)
      },
    }
  }, [store])
}
