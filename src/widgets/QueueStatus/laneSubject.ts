import type { Lane } from '../../protocol/queueStatus.ts'
import type { QueueAction, QueueRequest } from '../../protocol/queueAction.ts'
import type { SparkPoint } from '../sparkline/sparklinePath.ts'
import type { Formatters } from '../text/createFormatters.ts'
import { isSameStanding } from './followStanding.ts'
import type { LaneColumn } from './laneColumns.ts'
import type { LaneStanding } from './laneStanding.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'

/** All that is shown of one lane, and what can be done with it. */
export interface LaneSubject {
  lane: Lane
  name: string
  standing: LaneStanding
  /** Where the person's own job waits, in words. */
  place: string | undefined
  /** Jobs in the fullest lane: the scale of the bar. */
  fullest: number
  /** Jobs per minute by which more wait. */
  perMinute: number | undefined
  /** How many waited in the last minutes. */
  points: readonly SparkPoint[] | undefined
  /** What is told beside the three main figures. */
  more: readonly LaneColumn[]
  request: QueueRequest | undefined
  /** What can be asked for any queue. */
  actions: readonly QueueAction[]
  onSelectQueue: ((queue: string) => void) | undefined
  onAction: ((queue: string, action: QueueAction) => void) | undefined
  onDismissRequest: ((queue: string) => void) | undefined
  labels: QueueStatusLabels
  formatters: Formatters
}

/** True where a lane would be drawn the same: then its row is not drawn again. */
export function isSameSubject(a: LaneSubject, b: LaneSubject): boolean {
  const keys = Object.keys(b) as (keyof LaneSubject)[]
  return keys.every((key) => Object.is(a[key], b[key]) || isSameValue(key, a, b))
}

// These are often made anew, by what judges the lanes and by apps.
function isSameValue(key: keyof LaneSubject, a: LaneSubject, b: LaneSubject): boolean {
  if (key === 'standing') return isSameStanding(a.standing, b.standing)
  return key === 'actions' && a.actions.join() === b.actions.join()
}
