import type { Lane } from '../../protocol/queueStatus.ts'
import { gravity } from './followStanding.ts'
import type { LaneStanding } from './laneStanding.ts'
import type { QueueSort } from './queueListLabels.ts'

/** A lane as it is listed. */
export interface ListedLane {
  lane: Lane
  /** What it is called on the page. */
  name: string
  standing: LaneStanding
}

export interface LaneChoice {
  sort: QueueSort
  /** What its name or the server's name for it has to contain. */
  query: string
  onlyProblems: boolean
}

/** True of a lane that somebody should look at; one that is held is so on purpose. */
export const hasProblem = ({ standing }: ListedLane): boolean => gravity(standing) >= 2

const minuteInMs = 60_000
const unknown = -1

/** Milliseconds of the longest wait that is known of a lane: its oldest job's, else the average. */
export function longestWaitMs({ waiting, oldestWaitingMs, avgWaitTime }: Lane): number | undefined {
  if (waiting !== 0 && oldestWaitingMs !== undefined) return oldestWaitingMs
  return avgWaitTime === undefined ? undefined : avgWaitTime * minuteInMs
}

const number = (value: number | undefined): number => (value === undefined || Number.isNaN(value) ? unknown : value)

const byWaiting = (a: ListedLane, b: ListedLane) => number(b.lane.waiting) - number(a.lane.waiting) || 0
const byWait = (a: ListedLane, b: ListedLane) => number(longestWaitMs(b.lane)) - number(longestWaitMs(a.lane)) || 0
// A limit that is reached is nobody's trouble yet, but it is more than nothing.
const urgency = ({ standing }: ListedLane) => gravity(standing) + (standing.level === 'full' ? 0.5 : 0)

const orders: Readonly<Record<QueueSort, ((a: ListedLane, b: ListedLane) => number) | undefined>> = {
  asSent: undefined,
  name: undefined,
  waiting: byWaiting,
  wait: byWait,
  attention: (a, b) => urgency(b) - urgency(a) || byWait(a, b) || byWaiting(a, b),
}

/** The lanes in the given order, those it names first. */
export function inOrder(lanes: readonly Lane[], order: readonly string[] = []): readonly Lane[] {
  if (order.length === 0) return lanes
  const place = ({ name }: Lane) => (order.includes(name) ? order.indexOf(name) : order.length)
  return lanes.toSorted((a, b) => place(a) - place(b))
}

/** The lanes that are asked for; equal ones keep the order in which they came. */
export function listLanes(
  lanes: readonly ListedLane[],
  { sort, query, onlyProblems }: LaneChoice,
  compareNames: (a: string, b: string) => number,
): readonly ListedLane[] {
  const wanted = query.trim().toLowerCase()
  const fits = ({ lane, name }: ListedLane) => [lane.name, name].some((text) => text.toLowerCase().includes(wanted))
  const found = lanes.filter((one) => (!onlyProblems || hasProblem(one)) && (wanted === '' || fits(one)))
  if (sort === 'name') return found.toSorted((a, b) => compareNames(a.name, b.name))
  const compare = orders[sort]
  return compare ? found.toSorted(compare) : found
}
