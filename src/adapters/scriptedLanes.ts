import { isRecord } from '../protocol/check.ts'
import type { QueueCommand } from '../protocol/commands.ts'
import type { QueueStatus } from '../protocol/queueStatus.ts'
import type { Cue, EventCue } from './scenario.ts'

/** What a person wants of a lane, which lies over what the script says of it. */
export interface LaneHold {
  paused: boolean
  /** Milliseconds since the scenario began, from which on the script's own word counts again. */
  untilMs: number
}

/** What persons want of lanes, by the names of these. */
export type LaneHolds = ReadonlyMap<string, LaneHold>

type QueueCue = Extract<EventCue, { name: 'queue-status' | 'snapshot' | 'system-metrics' }>

/** Where each event that tells of queues has them; absent where it is nothing but them. */
const placeIn: { readonly [N in QueueCue['name']]: string | undefined } = {
  'queue-status': undefined,
  snapshot: 'queue',
  'system-metrics': 'queues',
}

const isQueueCue = (cue: Cue): cue is QueueCue =>
  'name' in cue && Object.hasOwn(placeIn, cue.name) && isRecord(cue.data)

/** The queues that a cue tells of; a script may come from a file, with anything in it. */
function queuesIn(cue: Cue): Record<string, unknown> | undefined {
  if (!isQueueCue(cue)) return undefined
  const [place, data] = [placeIn[cue.name], cue.data as Record<string, unknown>]
  const queues = place === undefined ? data : data[place]
  return isRecord(queues) ? queues : undefined
}

const laneIn = (cue: Cue, name: string): Record<string, unknown> | undefined => {
  const queues = queuesIn(cue)
  const lane = queues && Object.hasOwn(queues, name) ? queues[name] : undefined
  return isRecord(lane) ? lane : undefined
}

/** The lanes that a cue tells of. */
export function laneNamesIn(cue: Cue): readonly string[] {
  const queues = queuesIn(cue) ?? {}
  return Object.keys(queues).filter((name) => isRecord(queues[name]))
}

/** The cue with what persons want of lanes in it; itself where it says so already. */
export function overrule(cue: Cue, holds: LaneHolds): Cue {
  if (holds.size === 0 || !isQueueCue(cue)) return cue
  const queues = queuesIn(cue)
  const wanted = laneNamesIn(cue).filter((name) => {
    const hold = holds.get(name)
    return hold && cue.at < hold.untilMs && laneIn(cue, name)?.['paused'] !== hold.paused
  })
  if (wanted.length === 0) return cue
  const held = wanted.map((name) => [name, { ...laneIn(cue, name), paused: holds.get(name)?.paused }])
  const next = { ...queues, ...Object.fromEntries(held) }
  const place = placeIn[cue.name]
  return { ...cue, data: place === undefined ? next : { ...cue.data, [place]: next } } as QueueCue
}

/** A hold on a lane: a pause lasts until it is lifted, and what lifts one until the script pauses the lane anew. */
export function holdOn(ahead: readonly Cue[], { name, data: { queue } }: QueueCommand): LaneHold {
  const runs = (cue: Cue): boolean => {
    const lane = laneIn(cue, queue)
    return lane !== undefined && lane['paused'] !== true
  }
  const untilMs = name === 'pause-queue' ? undefined : ahead.find(runs)?.at
  return { paused: name === 'pause-queue', untilMs: untilMs ?? Infinity }
}

/** The word of a server on all its queues, in which one lane is as was asked for; undefined for one that it has not. */
export function queuesWith(told: readonly Cue[], queue: string, paused: boolean, at: number): Cue | undefined {
  const spoken = told.findLast((cue) => isQueueCue(cue) && cue.name !== 'system-metrics' && queuesIn(cue) !== undefined)
  const last = spoken ?? told.findLast((cue) => queuesIn(cue) !== undefined)
  const lane = last && laneIn(last, queue)
  if (!last || !lane) return undefined
  // Its place in the stream is no longer the one that it was numbered for.
  const { seq: _seq, epoch: _epoch, ts: _ts, pos: _pos, ...queues } = queuesIn(last) ?? {}
  return { at, name: 'queue-status', data: { ...queues, [queue]: { ...lane, paused } } as QueueStatus }
}
