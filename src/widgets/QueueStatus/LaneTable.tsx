import type { ReactElement } from 'react'
import type { Formatters } from '../text/createFormatters.ts'
import { mainColumns } from './laneColumns.ts'
import { LaneRow } from './LaneRow.tsx'
import type { LaneSubject } from './laneSubject.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'

export interface LaneTableProps {
  subjects: readonly LaneSubject[]
  labels: QueueStatusLabels
  formatters: Formatters
}

function LaneHead({
  first,
  labels,
  formatters,
}: Omit<LaneTableProps, 'subjects'> & { first: LaneSubject | undefined }) {
  return (
    <div role="row" data-part="lane-head">
      <span role="columnheader" data-part="lane-label">
        {labels.lane}
      </span>
      {first?.points !== undefined && (
        <span role="columnheader" data-part="spark">
          {labels.lastMinutes}
        </span>
      )}
      {mainColumns.map(({ id, series, head }) => (
        <span key={id} role="columnheader" data-part="figure" data-figure={id} data-series={series}>
          {head(labels, formatters)}
        </span>
      ))}
      {first !== undefined && first.more.length > 0 && (
        <span role="columnheader" data-hidden="">
          {labels.otherCounters}
        </span>
      )}
      {first?.onAction && (
        <span role="columnheader" data-part="acts">
          <span data-hidden="">{labels.actions.title}</span>
        </span>
      )}
    </div>
  )
}

/** The lanes of a card as a table, each with its bar. Roles, since a real table has no second line for a narrow row. */
export function LaneTable({ subjects, labels, formatters }: LaneTableProps): ReactElement {
  const first = subjects[0]
  return (
    <div
      role="table"
      aria-label={labels.title}
      data-part="lanes"
      data-spark={first?.points && ''}
      data-acts={first?.onAction && ''}
    >
      <LaneHead first={first} labels={labels} formatters={formatters} />
      {subjects.map((subject) => (
        <LaneRow key={subject.lane.name} {...subject} />
      ))}
    </div>
  )
}
