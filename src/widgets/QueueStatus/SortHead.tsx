import type { ReactElement, ReactNode } from 'react'
import { ChevronIcon } from '../icons/ChevronIcon.tsx'
import type { LaneSeries } from './laneSeries.ts'
import type { QueueSort } from './queueListLabels.ts'

interface SortHeadProps {
  /** The `data-part` of its column. */
  part: string
  figure?: string
  series?: LaneSeries | undefined
  /** The order it gives; it only names its column where it is absent. */
  sort?: QueueSort | undefined
  current?: QueueSort
  onSort?: (sort: QueueSort) => void
  children: ReactNode
}

/** The head of a column; where it sorts, a button that pressed again gives back the order as sent. */
export function SortHead({ part, figure, series, sort, current, onSort, children }: SortHeadProps): ReactElement {
  const isSorted = sort !== undefined && sort === current
  const direction = sort === undefined ? undefined : !isSorted ? 'none' : sort === 'name' ? 'ascending' : 'descending'
  return (
    <th scope="col" data-part={part} data-figure={figure} data-series={series} aria-sort={direction}>
      {sort === undefined ? (
        children
      ) : (
        <button type="button" data-part="sort-head" onClick={() => onSort?.(isSorted ? 'asSent' : sort)}>
          {children}
          <ChevronIcon />
        </button>
      )}
    </th>
  )
}
