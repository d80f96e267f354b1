import type { ReactElement } from 'react'
import type { Lane } from '../../protocol/queueStatus.ts'
import type { Formatters } from '../text/createFormatters.ts'
import { laneJobs } from './LaneBar.tsx'
import { LaneRow } from './LaneRow.tsx'
import type { LaneStanding } from './laneStanding.ts'
import { placeInWords, placesIn } from './queuePlace.ts'
import type { QueuePlace } from './queuePlace.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'

interface LaneTableProps {
  lanes: readonly Lane[]
  /** How each lane stands, in the same order. */
  standings: readonly LaneStanding[]
  mine: readonly QueuePlace[]
  laneLabels: Readonly<Record<string, string>>
  labels: QueueStatusLabels
  formatters: Formatters
}

const nameOf = (name: string, ...sources: readonly Readonly<Record<string, string>>[]) =>
  sources.find((source) => Object.hasOwn(source, name))?.[name] ?? name

function LaneHead({ labels }: { labels: QueueStatusLabels }) {
  return (
    <div role="row" data-part="lane-head">
      <span role="columnheader" data-part="lane-label">
        {labels.lane}
      </span>
      <span role="columnheader" data-part="figure" data-series="active">
        {labels.active}
      </span>
      <span role="columnheader" data-part="figure" data-series="waiting">
        {labels.waiting}
      </span>
      <span role="columnheader" data-part="figure">
        {labels.averageWait}
      </span>
    </div>
  )
}

/** The lanes as a table, each with its bar. Roles, since a real table has no second line for a narrow row. */
export function LaneTable(props: LaneTableProps): ReactElement {
  const { lanes, standings, mine, laneLabels, labels, formatters } = props
  const fullest = Math.max(...lanes.map(laneJobs))
  return (
    <div role="table" aria-label={labels.title} data-part="lanes">
      <LaneHead labels={labels} />
      {lanes.map((lane, i) => (
        <LaneRow
          key={lane.name}
          lane={lane}
          name={nameOf(lane.name, laneLabels, labels.lanes)}
          standing={standings[i] ?? { level: 'ok' }}
          place={placeInWords(placesIn(lane.name, mine), labels, formatters)}
          fullest={fullest}
          labels={labels}
          formatters={formatters}
        />
      ))}
    </div>
  )
}
