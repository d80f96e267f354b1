'use client'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import type { Freshness } from '../../protocol/job.ts'
import type { Queues } from '../../protocol/queueStatus.ts'
import { QueueIcon } from '../icons/QueueIcon.tsx'
import { useText } from '../text/TextContext.tsx'
import { FreshnessNote } from './FreshnessNote.tsx'
import { LaneTable } from './LaneTable.tsx'
import { LoadMark } from './LoadMark.tsx'
import { queueLoad } from './queueLoad.ts'
import { queueStatusLabels } from './queueStatusLabels.ts'
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
}

const noNames: Readonly<Record<string, string>> = {}

/** Shows how much waits and runs in each queue, how long a wait is, and how busy the workers are. */
export function QueueStatusView(props: QueueStatusViewProps): ReactElement {
  const { queues, freshness = 'live', asOf, laneLabels = noNames, ...rest } = props
  const { labels, formatters } = useText('queueStatus', queueStatusLabels)
  const load = queues ? queueLoad(queues) : 'unknown'
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
          <p data-part="explained">{labels.loadExplained[load]}</p>
          <WorkersMeter queues={queues} labels={labels} formatters={formatters} />
          {queues.lanes.length > 0 ? (
            <LaneTable lanes={queues.lanes} laneLabels={laneLabels} labels={labels} formatters={formatters} />
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
