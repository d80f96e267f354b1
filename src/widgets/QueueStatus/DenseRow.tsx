import { memo, type ReactElement } from 'react'
import { Sparkline } from '../sparkline/Sparkline.tsx'
import { LaneActions, LaneRequest } from './LaneActions.tsx'
import { LaneBar } from './LaneBar.tsx'
import { tableColumns } from './laneColumns.ts'
import { LaneName } from './LaneName.tsx'
import { LaneNotes } from './LaneNotes.tsx'
import { isSameSubject } from './laneSubject.ts'
import type { LaneSubject } from './laneSubject.ts'
import { TrendText } from './TrendText.tsx'

export interface DenseRowProps extends LaneSubject {
  /** Some lane has a trend, so that each has a place for it. */
  hasTrends: boolean
}

/** One lane of the dense table. */
export const DenseRow = memo(function DenseRow({ hasTrends, ...subject }: DenseRowProps): ReactElement {
  const { lane, standing, fullest, more, perMinute, points, labels, formatters, onAction, onSelectQueue } = subject
  return (
    <tr data-part="lane" data-lane={lane.name} data-level={standing.level} data-selectable={onSelectQueue && ''}>
      <th scope="row" data-part="lane-label">
        <LaneName {...subject} />
        <LaneNotes {...subject} />
        {onAction && <LaneRequest {...subject} />}
      </th>
      <td data-part="bar-cell">
        <LaneBar lane={lane} fullest={fullest} />
      </td>
      {tableColumns(more).map(({ id, text }) => {
        const told = text(lane, labels, formatters)
        return (
          <td key={id} data-part="figure" data-figure={id} data-told={told === undefined ? undefined : ''}>
            {told ?? (
              <>
                <span aria-hidden="true">–</span>
                <span data-hidden="">{labels.notTold}</span>
              </>
            )}
          </td>
        )
      })}
      {points !== undefined && (
        <td data-part="spark">
          <Sparkline points={points} width="100%" height={20} />
        </td>
      )}
      {hasTrends && (
        <td data-part="trend-cell">
          <TrendText
            queues={{ lanes: [lane] }}
            perMinute={perMinute === 0 ? undefined : perMinute}
            labels={labels}
            formatters={formatters}
          />
        </td>
      )}
      {onAction && (
        <td data-part="acts">
          <LaneActions {...subject} />
        </td>
      )}
    </tr>
  )
}, isSameSubject)
