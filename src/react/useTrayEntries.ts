'use client'
import { useMemo } from 'react'
import type { ListedJob } from '../protocol/jobList.ts'
import { flatEntries, groupedEntries, type TrayEntry } from '../widgets/JobTray/trayEntries.ts'
import { useStatusContext } from './StatusProvider.tsx'

/** The rows of a tray: one for each job, or with the parts of a batch under it where they are asked for. */
export function useTrayEntries(
  rows: readonly ListedJob[],
  isGrouped: boolean,
  expanded: ReadonlySet<string>,
): readonly TrayEntry[] {
  const { store } = useStatusContext()
  return useMemo(() => {
    if (!isGrouped) return flatEntries(rows)
    const { jobs, families } = store.getState()
    return groupedEntries(rows, {
      expanded,
      isBatch: (jobId) => families.has(jobId),
      isKnown: (jobId) => jobs.has(jobId),
    })
  }, [store, rows, isGrouped, expanded])
}
