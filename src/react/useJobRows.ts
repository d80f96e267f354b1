'use client'
import { useMemo, useSyncExternalStore } from 'react'
import type { JobFilter, JobSort, ListedJob } from '../protocol/jobList.ts'
import { createJobFeed } from '../store/createJobFeed.ts'
import { createJobOrder } from '../store/jobOrder.ts'
import { useText } from '../widgets/text/TextContext.tsx'
import { jobTrayLabels } from '../widgets/JobTray/jobTrayLabels.ts'
import { useStatusContext } from './StatusProvider.tsx'

/** The jobs that `filter` lets through, sorted; the list is another one once a second at most. */
export function useJobRows(sort: JobSort, filter: JobFilter): readonly ListedJob[] {
  const { store } = useStatusContext()
  const { locale } = useText('jobTray', jobTrayLabels)
  const feed = useMemo(() => {
    // "Page 9" before "Page 10".
    const compareNames = new Intl.Collator(locale, { numeric: true }).compare
    const made = createJobFeed(store, { sort, filter, compareNames })
    const first = createJobOrder(sort, filter, compareNames)
    const firstRows = (): readonly ListedJob[] => {
      first.follow(store.getInitialState().jobs)
      return first.rows()
    }
    return { ...made, firstRows }
  }, [store, sort, filter, locale])
  return useSyncExternalStore(feed.subscribe, feed.rows, feed.firstRows)
}
