'use client'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import type { Freshness } from '../../protocol/job.ts'
import type { Queues } from '../../protocol/queueStatus.ts'
import { useKeptFocus } from '../RealTimeProgress/useKeptFocus.ts'
import { useText } from '../text/TextContext.tsx'
import { FreshnessNote } from './FreshnessNote.tsx'
import { QueueBody } from './QueueBody.tsx'
import { queueLoad } from './queueLoad.ts'
import { queueStandings } from './queueStandings.ts'
import type { QueueStandings } from './queueStandings.ts'
import { queueStatusLabels } from './queueStatusLabels.ts'
import type { QueueThresholds } from './queueThresholds.ts'
import { takeQueueProps } from './takeQueueProps.ts'
import type { QueueListing } from './useLaneList.ts'
import type { LaneFacts } from './useLaneSubjects.ts'
import { useThresholdChanges } from './useThresholdChanges.ts'
import type { ThresholdChange } from './useThresholdChanges.ts'

export interface QueueStatusViewProps extends Omit<ComponentPropsWithRef<'div'>, 'children'>, LaneFacts, QueueListing {
  /** The queues; absent until the server has told them. */
  queues: Queues | undefined
  /**
   * `card` is for a page, `table` has all that is told, for many queues, `inline` one line for a header or a text, and
   * `wall` is for a screen that is read from afar.
   */
  variant?: 'card' | 'table' | 'inline' | 'wall' | undefined
  /** How far the figures can be trusted; `live` by default. */
  freshness?: Freshness | undefined
  /** Epoch milliseconds at which the figures stood; said where they are not live. */
  asOf?: number | undefined
  /** Names for lanes, by the server's name; the three of the preset have theirs. */
  laneLabels?: Readonly<Record<string, string>> | undefined
  /** Lanes by the server's name that come first, in this order; the others follow as sent. */
  order?: readonly string[] | undefined
  /** From when a lane is busy, degraded or critical; without them no lane ever is. */
  thresholds?: QueueThresholds | undefined
  /** How the lanes stand where that is remembered; judged by `thresholds` as of now where it is absent. */
  standings?: QueueStandings | undefined
  /** Called once for each lane that crosses one of its thresholds, this way or that; not for what is there at first. */
  onThreshold?: ((change: ThresholdChange) => void) | undefined
  /** Jobs per minute by which more wait, less than 0 where fewer do; absent where that is not known. */
  waitingPerMinute?: number | undefined
  /** Whether one can search and sort; by default from eight queues on. */
  tools?: boolean | undefined
}

const noNames: Readonly<Record<string, string>> = {}

/** Shows how much waits and runs in each queue, how long a wait is, and how busy the workers are. */
export function QueueStatusView(props: QueueStatusViewProps): ReactElement {
  const { facts, listing, rest: others } = takeQueueProps(props)
  const { queues, variant = 'card', freshness = 'live', asOf, laneLabels = noNames, order, tools, ...more } = others
  const { thresholds, standings: given, onThreshold, waitingPerMinute, onFocus, onBlur, ...rest } = more
  const text = useText('queueStatus', queueStatusLabels)
  const { labels, formatters } = text
  const standings = given ?? (queues && queueStandings(queues, thresholds))
  useThresholdChanges({ standings: standings?.lanes, onThreshold, labels, formatters })
  const kept = useKeptFocus<HTMLDivElement, HTMLHeadingElement>({ onFocus, onBlur })
  const load = queues && standings ? queueLoad(queues, [...standings.lanes.values(), standings.workers]) : 'unknown'
  // What is old says nothing of where it goes.
  const isLive = freshness === 'live'
  return (
    <div
      role={variant === 'inline' ? 'group' : 'region'}
      aria-label={labels.title}
      {...rest}
      {...kept.handlers}
      data-tt="QueueStatus"
      data-variant={variant}
      data-load={load}
      data-freshness={freshness}
    >
      <QueueBody
        variant={variant}
        queues={queues}
        standings={standings}
        load={load}
        perMinute={isLive ? waitingPerMinute : undefined}
        titleRef={kept.fallback}
        names={laneLabels}
        order={order}
        tools={tools}
        facts={isLive ? facts : { ...facts, laneTrends: undefined }}
        listing={listing}
        text={text}
      />
      <FreshnessNote
        freshness={freshness}
        time={asOf === undefined ? undefined : formatters.clockTime(asOf)}
        words={labels}
      />
    </div>
  )
}
