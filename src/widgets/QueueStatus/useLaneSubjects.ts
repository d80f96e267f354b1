'use client'
import { useMemo } from 'react'
import type { Lane } from '../../protocol/queueStatus.ts'
import type { QueueAction, QueueRequest } from '../../protocol/queueAction.ts'
import type { SparkPoint } from '../sparkline/sparklinePath.ts'
import { columnsOf, moreColumnIds } from './laneColumns.ts'
import { laneJobs } from './laneSeries.ts'
import type { LaneSubject } from './laneSubject.ts'
import type { ListedLane } from './listLanes.ts'
import { placeInWords, placesIn } from './queuePlace.ts'
import type { QueuePlace } from './queuePlace.ts'
import { useStable } from './useStable.ts'

/** What is known of lanes beside their counters, and what can be done with them. */
export interface LaneFacts {
  /** Where the person's own jobs wait. */
  mine?: readonly QueuePlace[] | undefined
  /** How many waited in the last minutes, by the lane's name; a value that is absent is a gap. */
  history?: ReadonlyMap<string, readonly SparkPoint[]> | undefined
  /** Jobs per minute by which more wait, by the lane's name. */
  laneTrends?: ReadonlyMap<string, number> | undefined
  /** Makes each queue a button, and is called with the server's name of the one that was pressed. */
  onSelectQueue?: ((queue: string) => void) | undefined
  /** What the server can be asked for, as `useQueueActions` gives it. */
  actions?: readonly QueueAction[] | undefined
  /** What was asked for last, by the queue's name. */
  requests?: ReadonlyMap<string, QueueRequest> | undefined
  onAction?: ((queue: string, action: QueueAction) => void) | undefined
  /** Forgets a refusal that has been read. */
  onDismissRequest?: ((queue: string) => void) | undefined
}

const noPlaces: readonly QueuePlace[] = []
const noActions: readonly QueueAction[] = []
const noPoints: readonly SparkPoint[] = []

/** What each listed lane shows; the parts of one that has not changed are the same ones as before. */
export function useLaneSubjects(
  lanes: readonly Lane[],
  shown: readonly ListedLane[],
  facts: LaneFacts,
  words: Pick<LaneSubject, 'labels' | 'formatters'>,
): readonly LaneSubject[] {
  const { mine = noPlaces, history, laneTrends, requests, actions = noActions } = facts
  const onSelectQueue = useStable(facts.onSelectQueue)
  const onAction = useStable(actions.length > 0 ? facts.onAction : undefined)
  const onDismissRequest = useStable(facts.onDismissRequest)
  const more = useSameColumns(moreColumnIds(lanes))
  const fullest = Math.max(...lanes.map(laneJobs))
  return shown.map(({ lane, name, standing }) => ({
    lane,
    name,
    standing,
    place: placeInWords(placesIn(lane.name, mine), words.labels, words.formatters),
    fullest,
    perMinute: laneTrends?.get(lane.name),
    points: history && (history.get(lane.name) ?? noPoints),
    more,
    request: requests?.get(lane.name),
    actions,
    onSelectQueue,
    onAction,
    onDismissRequest,
    ...words,
  }))
}

/** The same columns while they are the same ones, though they are read anew from each message. */
function useSameColumns(ids: readonly string[]): LaneSubject['more'] {
  const key = JSON.stringify(ids)
  return useMemo(() => columnsOf(JSON.parse(key) as string[]), [key])
}
