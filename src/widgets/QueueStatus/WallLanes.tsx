import { memo, type ReactElement } from 'react'
import type { Formatters } from '../text/createFormatters.ts'
import { LaneBar } from './LaneBar.tsx'
import { LaneNotes } from './LaneNotes.tsx'
import { hasProblem, longestWaitMs } from './listLanes.ts'
import { isSameSubject } from './laneSubject.ts'
import type { LaneSubject } from './laneSubject.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'
import { waitInWords } from './waitInWords.ts'

/** Rows that fit on a wall below its figures. */
export const wallRows = 5

const WallLane = memo(function WallLane(subject: LaneSubject): ReactElement {
  const { lane, name, standing, fullest, labels, formatters } = subject
  const { waiting } = lane
  return (
    <li data-part="lane" data-lane={lane.name} data-level={standing.level}>
      <span data-part="lane-name">
        <bdi>{name}</bdi>
      </span>
      <LaneBar lane={lane} fullest={fullest} />
      <span data-part="figure" data-figure="waiting" data-told={waiting === undefined ? undefined : ''}>
        {waiting === undefined ? labels.notTold : labels.waitingInline(waiting, formatters.number(waiting))}
      </span>
      <span data-part="figure" data-figure="longestWait" data-told="">
        {waiting === 0 ? '' : waitInWords(longestWaitMs(lane), labels, formatters)}
      </span>
      <LaneNotes {...subject} />
    </li>
  )
}, isSameSubject)

interface WallLanesProps {
  /** All lanes, those that need somebody first. */
  subjects: readonly LaneSubject[]
  labels: QueueStatusLabels
  formatters: Formatters
}

/** As many lanes as a wall has room for, and how it is with the others. */
export function WallLanes({ subjects, labels, formatters }: WallLanesProps): ReactElement {
  const rest = subjects.slice(wallRows)
  const needing = rest.filter(hasProblem).length
  return (
    <>
      <ul data-part="lanes" aria-label={labels.title}>
        {subjects.slice(0, wallRows).map((subject) => (
          <WallLane key={subject.lane.name} {...subject} />
        ))}
      </ul>
      {rest.length > 0 && (
        <p data-part="more-queues" data-needing={needing > 0 ? '' : undefined}>
          {labels.moreQueues(rest.length, formatters.number(rest.length), needing, formatters.number(needing))}
        </p>
      )}
    </>
  )
}
