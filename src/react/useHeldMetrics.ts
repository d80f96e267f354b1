'use client'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Pace } from '../widgets/AdminDashboard/pace.ts'
import { createHeldMetrics, type ShownMetrics } from './createHeldMetrics.ts'
import { useStatusActions } from './hooks.ts'
import { pageSight } from '../away/pageSight.ts'
import { useStatusContext } from './StatusProvider.tsx'

/** Admin figures at the pace a person wants them. Subscribes to them while mounted. */
export function useHeldMetrics(pace: Pace): ShownMetrics {
  const { store, page } = useStatusContext()
  const { subscribeAdmin } = useStatusActions()
  useEffect(() => subscribeAdmin(), [subscribeAdmin])
  const held = useMemo(() => {
    const { getState, subscribe } = store
    return createHeldMetrics({ getState, subscribe, page, sight: pageSight })
  }, [store, page])
  const onServer = useMemo(() => {
    const { getInitialState: getState, subscribe } = store
    return createHeldMetrics({ getState, subscribe, page, sight: pageSight })
  }, [store, page])
  return useSyncExternalStore(
    held.subscribe,
    () => held.shownAt(pace),
    () => onServer.shownAt(pace),
  )
}
