import type { ReactElement } from 'react'
import type { Lane } from '../../protocol/queueStatus.ts'
import type { Formatters } from '../text/createFormatters.ts'
import { LaneBar, laneJobs } from './LaneBar.tsx'
import type { QueueStatusLabels } from './queueStatusLabels.ts'

interface LaneTableProps {
  lanes: readonly Lane[]
  laneLabels: Readonly<Record<string, string>>
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

const nameOf = (name: string, ...sources: readonly Readonly<Record<string, string>>[]) =>
  sources.find((source) => Object.hasOwn(source, name))?.[name] ?? name

function Figure({ told, notTold }: { told: string | undefined; notTold: string }) {
  return (
    <span role="cell" data-part="figure" data-told={told === undefined ? undefined : ''}>
      {told ?? notTold}
    </span>
  )
}

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
export function LaneTable({ lanes, laneLabels, labels, formatters }: LaneTableProps): ReactElement {
  const fullest = Math.max(...lanes.map(laneJobs))
  const count = (jobs: number | undefined) => (jobs === undefined ? undefined : formatters.number(jobs))
  return (
    <div role="table" aria-label={labels.title} data-part="lanes">
      <LaneHead labels={labels} />
      {lanes.map((lane) => (
        <div role="row" key={lane.name} data-part="lane" data-lane={lane.name}>
          <span role="rowheader" data-part="lane-label">
            <span data-part="lane-name">{nameOf(lane.name, laneLabels, labels.lanes)}</span>
            <LaneBar lane={lane} fullest={fullest} />
          </span>
          <Figure told={count(lane.active)} notTold={labels.notTold} />
          <Figure told={count(lane.waiting)} notTold={labels.notTold} />
          <Figure told={waitInWords(lane.avgWaitTime, labels, formatters)} notTold={labels.notTold} />
        </div>
      ))}
    </div>
  )
}
