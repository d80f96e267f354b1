import { memo, type ReactElement } from 'react'
import { Sparkline } from '../sparkline/Sparkline.tsx'
import { LaneActions, LaneRequest } from './LaneActions.tsx'
import { LaneBar } from './LaneBar.tsx'
import { mainColumns } from './laneColumns.ts'
import { LaneName } from './LaneName.tsx'
import { LaneNotes } from './LaneNotes.tsx'
import { isSameSubject } from './laneSubject.ts'
import type { LaneSubject } from './laneSubject.ts'

/** One lane of the card: its name and bar, what is unusual about it, its counters, and what can be done. */
export const LaneRow = memo(function LaneRow(subject: LaneSubject): ReactElement {
  const { lane, standing, fullest, points, labels, formatters, onSelectQueue, onAction } = subject
  return (
    <div
      role="row"
      data-part="lane"
      data-lane={lane.name}
      data-level={standing.level}
      data-selectable={onSelectQueue && ''}
    >
      <span role="rowheader" data-part="lane-label">
        <LaneName {...subject} />
        <LaneBar lane={lane} fullest={fullest} />
        <LaneNotes {...subject} />
      </span>
      {points !== undefined && (
        <span role="cell" data-part="spark">
          <Sparkline points={points} width="100%" height={20} />
        </span>
      )}
      {mainColumns.map(({ id, text }) => {
        const told = text(lane, labels, formatters)
        return (
          <span
            key={id}
            role="cell"
            data-part="figure"
            data-figure={id}
            data-told={told === undefined ? undefined : ''}
          >
            {told ?? labels.notTold}
          </span>
        )
      })}
      <MoreCounters {...subject} />
      {onAction && (
        <span role="cell" data-part="acts">
          <LaneRequest {...subject} />
          <LaneActions {...subject} />
        </span>
      )}
    </div>
  )
}, isSameSubject)

/** What has no column of its own in a card, each with its name; an empty cell where this lane tells none of it. */
function MoreCounters({ lane, standing, more, labels, formatters }: LaneSubject): ReactElement | null {
  if (more.length === 0) return null
  // What the note has said of the oldest job is not said again.
  const noted = 'cause' in standing && standing.cause.by === 'oldest' ? 'oldestWaitingMs' : undefined
  const none = formatters.number(0)
  return (
    <span role="cell" data-part="counters">
      {more.map(({ id, series, head, text }) => {
        const told = id === noted ? undefined : text(lane, labels, formatters)
        return (
          told !== undefined && (
            <span key={id} data-part="counter" data-series={told === none ? undefined : series}>
              {head(labels, formatters)} <b>{told}</b>
            </span>
          )
        )
      })}
    </span>
  )
}
