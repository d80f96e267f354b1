import type { ReactElement } from 'react'
import { jobFilters, jobSorts } from '../../protocol/jobList.ts'
import type { JobFilter, JobSort } from '../../protocol/jobList.ts'
import type { JobTrayLabels } from './jobTrayLabels.ts'

/** How the tray is arranged, and what changes it; what cannot be changed is not offered. */
export interface TrayArrangement {
  /** Which jobs are shown; `all` by default. */
  filter?: JobFilter | undefined
  onFilter?: ((filter: JobFilter) => void) | undefined
  /** In which order; `attention` by default. */
  sort?: JobSort | undefined
  onSort?: ((sort: JobSort) => void) | undefined
  /** The parts of a batch stand under it. */
  grouped?: boolean | undefined
  onGroup?: ((grouped: boolean) => void) | undefined
  /** Takes away what has ended; absent where nothing has, or it cannot be. */
  onClear?: (() => void) | undefined
}

export interface TrayToolsProps extends TrayArrangement {
  labels: JobTrayLabels
}

/** Chooses what is shown and how. */
export function TrayTools(props: TrayToolsProps): ReactElement | null {
  const { filter, onFilter, sort, onSort, grouped, onGroup, onClear, labels } = props
  if (!onFilter && !onSort && !onGroup && !onClear) return null
  return (
    <div data-part="tools">
      {onFilter && (
        <div role="group" aria-label={labels.filters} data-part="filters">
          {jobFilters.map((one) => (
            <button
              key={one}
              type="button"
              data-part="filter"
              data-button="ghost"
              aria-pressed={one === filter}
              onClick={() => onFilter(one)}
            >
              {labels.filter[one]}
            </button>
          ))}
        </div>
      )}
      {onSort && (
        <select
          data-part="sort"
          aria-label={labels.sort}
          value={sort}
          onChange={({ target }) => onSort(jobSorts.find((one) => one === target.value) ?? 'attention')}
        >
          {jobSorts.map((one) => (
            <option key={one} value={one}>
              {labels.sorts[one]}
            </option>
          ))}
        </select>
      )}
      {onGroup && (
        <button
          type="button"
          data-part="group"
          data-button="ghost"
          aria-pressed={grouped}
          onClick={() => onGroup(!grouped)}
        >
          {labels.group}
        </button>
      )}
      {onClear && (
        <button type="button" data-part="clear" data-button="ghost" onClick={onClear}>
          {labels.clear}
        </button>
      )}
    </div>
  )
}
