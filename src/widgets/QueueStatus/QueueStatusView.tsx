'use client'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import type { Freshness } from '../../protocol/job.ts'
import type { Queues } from '../../protocol/queueStatus.ts'
import { QueueIcon } from '../icons/QueueIcon.tsx'
import { useText } from '../text/TextContext.tsx'
import { FreshnessNote } from './FreshnessNote.tsx'
import { laneStanding } from './laneStanding.ts'
import type { QueueThresholds } from './laneStanding.ts'
import { LaneTable } from './LaneTable.tsx'
import { LoadMark } from './LoadMark.tsx'
import { loadInWords } from './loadInWords.ts'
import { queueLoad } from './queueLoad.ts'
import type { QueuePlace } from './queuePlace.ts'
import { queueStatusLabels } from './queueStatusLabels.ts'
import { WaitingLine } from './WaitingLine.tsx'
import { WorkersMeter } from './WorkersMeter.tsx'

export interface QueueStatusViewProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The queues; absent until the server has told them. */
  queues: Queues | undefined
  /** How far the figures can be trusted; `live` by default. */
  freshness?: Freshness
  /** Epoch milliseconds at which the figures stood; said where they are not live. */
  asOf?: number
  /** Names for lanes, by the server's name; the three of the preset have theirs. */
  laneLabels?: Readonly<Record<string, string>>
  /** Waits from which a lane is degraded or critical; without them no lane ever is. */
  thresholds?: QueueThresholds | undefined
  /** Jobs per minute by which more wait, less than 0 where fewer do; absent where that is not known. */
  waitingPerMinute?: number | undefined
  /** Where the person's own jobs wait. */
  mine?: readonly QueuePlace[] | undefined
}

const noNames: Readonly<Record<string, string>> = {}
const none: readonly QueuePlace[] = []

/** Shows how much waits and runs in each queue, how long a wait is, and how busy the workers are. */
export function QueueStatusView(props: QueueStatusViewProps): ReactElement {
  const { queues, freshness = 'live', asOf, laneLabels = noNames, ...others } = props
  const { thresholds, waitingPerMinute, mine = none, ...rest } = others
  const { labels, formatters } = useText('queueStatus', queueStatusLabels)
  const standings = queues?.lanes.map((lane) => laneStanding(lane, thresholds)) ?? []
  const load = queues ? queueLoad(queues, standings) : 'unknown'
  const words = { labels, formatters }
  return (
    <div
      role="region"
      aria-label={labels.title}
      {...rest}
      data-tt="QueueStatus"
      data-load={load}
      data-freshness={freshness}
    >
      <div data-part="head">
        <h3 data-part="title">{labels.title}</h3>
        {queues && <LoadMark load={load} word={labels.load[load]} />}
      </div>
      {queues ? (
        <>
          <p data-part="explained">{loadInWords(load, queues, labels, formatters)}</p>
          <WorkersMeter queues={queues} {...words} />
          {/* What is old says nothing of where it goes. */}
          <WaitingLine queues={queues} perMinute={freshness === 'live' ? waitingPerMinute : undefined} {...words} />
          {queues.lanes.length > 0 ? (
            <LaneTable lanes={queues.lanes} standings={standings} mine={mine} laneLabels={laneLabels} {...words} />
          ) : (
            <p data-part="empty">{labels.noLanes}</p>
          )}
        </>
      ) : (
        <div data-part="empty">
          <QueueIcon />
          <p data-part="empty-title">{labels.unknown}</p>
          <p>{labels.unknownExplained}</p>
        </div>
      )}
      <FreshnessNote
        freshness={freshness}
        time={asOf === undefined ? undefined : formatters.clockTime(asOf)}
        words={labels}
      />
    </div>
  )
}
