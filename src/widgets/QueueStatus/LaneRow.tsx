import type { ReactElement } from 'react'
import type { Lane } from '../../protocol/queueStatus.ts'
import { PersonIcon } from '../icons/PersonIcon.tsx'
import type { Formatters } from '../text/createFormatters.ts'
import { LaneBar } from './LaneBar.tsx'
import { LaneNote } from './LaneNote.tsx'
import type { LaneStanding } from './laneStanding.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'

interface LaneRowProps {
  lane: Lane
  name: string
  standing: LaneStanding
  /** Where the person's own job waits, in words. */
  place: string | undefined
  /** Jobs in the fullest lane: the scale of the bar. */
  fullest: number
  labels: QueueStatusLabels
  formatters: Formatters
}

const minuteInMs = 60_000
// Nobody waits for less than half a second.
const shortestWaitMs = 500

function waitInWords(minutes: number | undefined, labels: QueueStatusLabels, { duration }: Formatters) {
  if (minutes === undefined || !Number.isFinite(minutes)) return undefined
  const ms = minutes * minuteInMs
  return ms < shortestWaitMs ? labels.noWait : duration(Math.max(1_000, ms))
}

function Figure({ told, notTold }: { told: string | undefined; notTold: string }) {
  return (
    <span role="cell" data-part="figure" data-told={told === undefined ? undefined : ''}>
      {told ?? notTold}
    </span>
  )
}

/** One lane: its name and bar, what is unusual about it, whether the person has a job in it, and its counters. */
export function LaneRow(props: LaneRowProps): ReactElement {
  const { lane, name, standing, place, fullest, labels, formatters } = props
  const count = (jobs: number | undefined) => (jobs === undefined ? undefined : formatters.number(jobs))
  return (
    <div role="row" data-part="lane" data-lane={lane.name} data-level={standing.level}>
      <span role="rowheader" data-part="lane-label">
        <span data-part="lane-name">{name}</span>
        <LaneBar lane={lane} fullest={fullest} />
        <LaneNote standing={standing} labels={labels} formatters={formatters} />
        {place !== undefined && (
          <span data-part="mine">
            <PersonIcon />
            <span>{place}</span>
          </span>
        )}
      </span>
      <Figure told={count(lane.active)} notTold={labels.notTold} />
      <Figure told={count(lane.waiting)} notTold={labels.notTold} />
      <Figure told={waitInWords(lane.avgWaitTime, labels, formatters)} notTold={labels.notTold} />
    </div>
  )
}
