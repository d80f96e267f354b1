import { etaForecast, leastLeft } from './etaForecast.ts'
import type { PaceMark } from './paceAfter.ts'

/** What is told of a run's end until something new is known: it stands still, and time runs towards it. */
export interface EtaPromise {
  /** Milliseconds at work at which the run ends, at the earliest. */
  earliest: number
  /** Milliseconds at work at which it ends, at the latest. */
  latest: number
  /** Later over earlier end, as it was foreseen. */
  width: number
  /** The same by the record alone, were the pace never to change again. */
  recordWidth: number
  /** Milliseconds at work after which the run has been still for longer than is usual for it. */
  quietFrom: number
  /** Too little is known now to tell it; it still says from when on the run is late. */
  isHidden?: true
}

/** Share of the run so far by which the latest end may pass before the run counts as overdue. */
const graceShare = 0.02
const [leastGraceMs, mostGraceMs] = [2_000, 10_000]
/** A run that is overdue is promised anew only where its record alone gives at most this many times the beginning. */
const sureWidth = 2.5
/** A range is told anew where it has become narrower than this share of what was told. */
const narrower = 0.75

/** Times the longest pause so far, and milliseconds beside that, that a run may be still. */
const [patience, patienceMs] = [2, 5_000]

const known = new WeakMap<readonly PaceMark[], EtaPromise | undefined>()

/** What follows from `marks` for the end of the run, each mark having kept, changed or broken the promise before it. */
export function etaPromise(marks: readonly PaceMark[]): EtaPromise | undefined {
  if (known.has(marks)) return known.get(marks)
  let promise: EtaPromise | undefined
  for (let count = 1; count <= marks.length; count++) promise = promiseAfter(promise, marks.slice(0, count))
  known.set(marks, promise)
  return promise
}

/** Milliseconds at work after which a run of which `promise` was told is overdue. */
export const overdueFrom = ({ latest }: EtaPromise): number =>
  latest + Math.min(mostGraceMs, Math.max(leastGraceMs, latest * graceShare))

function promiseAfter(promise: EtaPromise | undefined, marks: readonly PaceMark[]): EtaPromise | undefined {
  const last = marks.at(-1)
  const next = newPromise(marks)
  if (promise === undefined || last === undefined) return next
  if (last.ranMs > overdueFrom(promise)) {
    const before = marks.at(-2)
    return next && before && hasMoved(before, last) && next.recordWidth <= sureWidth ? next : promise
  }
  if (next === undefined) {
    const isEnding = (last.left ?? 1) < leastLeft && !promise.isHidden
    return { ...promise, quietFrom: quietFrom(marks), ...(!isEnding && { isHidden: true }) }
  }
  const isInside = next.earliest >= promise.earliest && next.latest <= promise.latest
  const span = promise.latest - promise.earliest
  // Told again and again in slightly other words it would not be believed.
  return !promise.isHidden && isInside && next.latest - next.earliest > narrower * span
    ? { ...promise, quietFrom: next.quietFrom }
    : next
}

function newPromise(marks: readonly PaceMark[]): EtaPromise | undefined {
  const forecast = etaForecast(marks)
  const ranMs = marks.at(-1)?.ranMs
  if (forecast === undefined || ranMs === undefined) return undefined
  const { fromMs, toMs, recordWidth } = forecast
  return {
    earliest: ranMs + fromMs,
    latest: ranMs + toMs,
    width: toMs / fromMs,
    recordWidth,
    quietFrom: quietFrom(marks),
  }
}

function quietFrom(marks: readonly PaceMark[]): number {
  let [longest, movedAt] = [0, marks[0]?.ranMs ?? 0]
  for (const [index, mark] of marks.entries()) {
    const before = marks[index - 1]
    if (before === undefined || !hasMoved(before, mark)) continue
    longest = Math.max(longest, mark.ranMs - movedAt)
    movedAt = mark.ranMs
  }
  return movedAt + patience * longest + patienceMs
}

const hasMoved = (before: PaceMark, mark: PaceMark): boolean =>
  (mark.left ?? 1) < (before.left ?? 1) || (mark.expectedMs ?? Infinity) < (before.expectedMs ?? 0)
