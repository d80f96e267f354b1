'use client'
import { useCallback, useMemo, useState, type ReactElement } from 'react'
import { groupCounts } from '../protocol/jobGroup.ts'
import type { JobFilter, JobSort } from '../protocol/jobList.ts'
import { JobTrayView } from '../widgets/JobTray/JobTrayView.tsx'
import type { JobTrayViewProps } from '../widgets/JobTray/JobTrayView.tsx'
import { useStatus, useStatusActions } from './hooks.ts'
import { JobTrayJob } from './JobTrayJob.tsx'
import { RealTimeProgress } from './RealTimeProgress.tsx'
import { useCleared } from './useCleared.ts'
import { useHeldRows } from './useHeldRows.ts'
import { useHistoryFreshness } from './useHistoryFreshness.ts'
import { useJobRows } from './useJobRows.ts'
import { useTrayEntries } from './useTrayEntries.ts'

type FromStore =
  | ('entries' | 'counts' | 'renderJob' | 'renderDetails' | 'expanded' | 'onExpand' | 'arrived' | 'onTakeIn')
  | ('onHold' | 'onClear' | 'cleared' | 'onUndoClear' | 'onDismissCleared' | 'freshness' | 'asOf')
  | ('filter' | 'onFilter' | 'sort' | 'onSort' | 'grouped' | 'onGroup')

export interface JobTrayProps extends Omit<JobTrayViewProps, FromStore> {
  /** Which jobs are shown at first; `all` where it is absent. */
  defaultFilter?: JobFilter
  /** In which order at first; what needs a person first where it is absent. */
  defaultSort?: JobSort
  /** False shows the parts of a batch among all others at first. */
  defaultGrouped?: boolean
}

const none: ReadonlySet<string> = new Set()
const renderJob = (jobId: string, hasActions: boolean): ReactElement => (
  <JobTrayJob jobId={jobId} hasActions={hasActions} />
)
const renderDetails = (jobId: string): ReactElement => <RealTimeProgress jobId={jobId} />

/** All jobs, as the store knows them. */
export function JobTray(all: JobTrayProps): ReactElement {
  const { defaultFilter = 'all', defaultSort = 'attention', defaultGrouped = true, ...props } = all
  const [filter, setFilter] = useState(defaultFilter)
  const [sort, setSort] = useState(defaultSort)
  const [isGrouped, setGrouped] = useState(defaultGrouped)
  const [expanded, setExpanded] = useState(none)
  const counts = useStatus((state) => state.counts)
  const groups = useMemo(() => groupCounts(counts), [counts])
  const hasBatches = useStatus(({ families }) => families.size > 0)
  const user = useStatus((state) => state.user)
  const { clearFinished } = useStatusActions()
  const held = useHeldRows(useJobRows(sort, filter), JSON.stringify([user, sort, filter]))
  const entries = useTrayEntries(held.rows, isGrouped && hasBatches, expanded)
  const expand = useCallback(
    (jobId: string, isExpanded: boolean) =>
      setExpanded((before) => new Set(isExpanded ? [...before, jobId] : [...before].filter((id) => id !== jobId))),
    [],
  )
  return (
    <JobTrayView
      {...props}
      {...useHistoryFreshness()}
      {...useCleared()}
      entries={entries}
      counts={groups}
      renderJob={renderJob}
      renderDetails={renderDetails}
      expanded={expanded}
      onExpand={expand}
      arrived={held.arrived}
      onTakeIn={held.takeIn}
      onHold={held.hold}
      filter={filter}
      onFilter={setFilter}
      sort={sort}
      onSort={setSort}
      grouped={isGrouped}
      onGroup={hasBatches ? setGrouped : undefined}
      onClear={groups.done + groups.failed > 0 ? clearFinished : undefined}
    />
  )
}
