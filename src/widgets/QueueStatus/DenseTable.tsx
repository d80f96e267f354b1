import type { ReactElement } from 'react'
import type { Formatters } from '../text/createFormatters.ts'
import { DenseRow } from './DenseRow.tsx'
import { tableColumns } from './laneColumns.ts'
import type { LaneSubject } from './laneSubject.ts'
import type { QueueSort } from './queueListLabels.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'
import { SortHead } from './SortHead.tsx'

interface DenseTableProps {
  subjects: readonly LaneSubject[]
  sort: QueueSort
  onSort: (sort: QueueSort) => void
  labels: QueueStatusLabels
  formatters: Formatters
}

/** The lanes as a dense table with all that is told of them; its head stays in sight, and sorts. */
export function DenseTable({ subjects, sort, onSort, labels, formatters }: DenseTableProps): ReactElement {
  const first = subjects[0]
  const hasTrends = subjects.some(({ perMinute }) => perMinute !== undefined)
  const sorting = { current: sort, onSort }
  return (
    <div data-part="frame">
      <table aria-label={labels.title} data-part="lanes">
        <thead>
          <tr data-part="lane-head">
            <SortHead part="lane-label" sort="name" {...sorting}>
              {labels.lane}
            </SortHead>
            <SortHead part="bar-cell">
              <span data-hidden="">{labels.jobsAsBar}</span>
            </SortHead>
            {tableColumns(first?.more ?? []).map(({ id, series, sort: by, head }) => (
              <SortHead key={id} part="figure" figure={id} series={series} sort={by} {...sorting}>
                {head(labels, formatters)}
              </SortHead>
            ))}
            {first?.points && <SortHead part="spark">{labels.lastMinutes}</SortHead>}
            {hasTrends && <SortHead part="trend-cell">{labels.trend}</SortHead>}
            {first?.onAction && (
              <SortHead part="acts">
                <span data-hidden="">{labels.actions.title}</span>
              </SortHead>
            )}
          </tr>
        </thead>
        <tbody>
          {subjects.map((subject) => (
            <DenseRow key={subject.lane.name} {...subject} hasTrends={hasTrends} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
