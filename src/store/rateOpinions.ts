import type { Opinion } from './blendOpinions.ts'
import { changeOfPace } from './changeOfPace.ts'
import type { PaceMark } from './paceAfter.ts'
import { rateScatter } from './rateScatter.ts'

/** One way to foresee an end: milliseconds from mark `index` until only `until` is left. */
interface Method {
  predict(index: number, until: number): number | undefined
  leftAt(index: number): number | undefined
}

/** Share of the work that must have been seen being done. */
const leastDone = 0.03
/** Marks by which the spread that is believed beforehand counts against the record. */
const beforehand = 2
/** Spread that is believed before there is a record. */
const doubt = 0.18
/** Shares of the time so far over which the rate is taken. */
const windows = [1, 0.4, 0.15] as const

/**
 * What the rate of a run says of its end, over more and less of the time so far, each believed as far as it would have
 * foreseen where the run is now, and none further than its unevenness allows. What was before a change of pace counts
 * no longer.
 */
export function rateOpinions(marks: readonly PaceMark[]): readonly Opinion[] {
  const since = changeOfPace(marks)
  const recent = since === undefined ? marks : marks.slice(since)
  const methods = methodsFor(recent)
  const scatter = methods.length > 0 ? rateScatter(recent) : 0
  return methods.flatMap((method) => opinionOf(method, recent, scatter) ?? [])
}

function methodsFor(marks: readonly PaceMark[]): readonly Method[] {
  const left = marks.map((mark) => mark.left)
  const first = left[0]
  const last = left.at(-1)
  const counted = first !== undefined && last !== undefined && first - last >= leastDone
  return counted ? windows.map((share) => atRate(marks, left, share)) : []
}

/** As the work went on over the last `share` of the time so far. */
function atRate(marks: readonly PaceMark[], left: readonly (number | undefined)[], share: number): Method {
  const begin = left.findIndex((amount) => amount !== undefined)
  const rateAt = (index: number): number | undefined => {
    const now = marks[index]?.ranMs ?? 0
    const since = now - share * (now - (marks[begin]?.ranMs ?? 0))
    let start = index - 1
    while (start > begin && (marks[start]?.ranMs ?? 0) > since) start--
    const then = marks[start]
    const [from, to] = [left[start], left[index]]
    if (start < begin || then === undefined || from === undefined || to === undefined) return undefined
    return (from - to) / (now - then.ranMs)
  }
  return {
    leftAt: (index) => left[index],
    predict(index, until) {
      const rate = rateAt(index)
      const amount = left[index]
      return rate === undefined || amount === undefined || rate <= 0 ? undefined : (amount - until) / rate
    },
  }
}

/** How far off a prediction can count: one that was turned upside down is not worse than this. */
const farOff = 2

function opinionOf(method: Method, marks: readonly PaceMark[], scatter: number): Opinion | undefined {
  const end = marks.length - 1
  const ahead = method.predict(end, 0)
  const until = method.leftAt(end)
  if (ahead === undefined || until === undefined || !(ahead > 0)) return undefined
  const ran = (index: number): number => (marks[index]?.ranMs ?? 0) - (marks[0]?.ranMs ?? 0)
  const likeness = Math.log(ahead / ran(end))
  let [weights, sum, squares] = [0, 0, 0]
  for (let index = 1; index < end; index++) {
    const took = ran(end) - ran(index)
    const predicted = method.predict(index, until)
    // What was foreseen as far ahead, for what had been seen by then, as is to be foreseen now, tells most.
    const weight = 1 / (1 + (Math.log(took / ran(index)) - likeness) ** 2)
    const error = predicted !== undefined && predicted > 0 ? clamp(Math.log(took / predicted)) : farOff
    weights += weight
    sum += weight * error
    squares += weight * error * error
  }
  const bias = sum / (beforehand + weights)
  const further = ahead / ran(end)
  const about = beforehand * doubt ** 2 * Math.min(4, 0.4 + further)
  const variance = (about + squares - 2 * bias * sum + bias * bias * weights) / (beforehand + weights)
  // Both the rate so far and the work to come are sums of such parts.
  const uneven = scatter * (1 + 1 / further)
  return {
    middle: Math.log(ahead) + bias,
    variance: Math.max(uneven, Math.max(variance, 0) + bias * bias),
    mayChange: further / (1 + further),
  }
}

const clamp = (error: number): number => Math.min(farOff, Math.max(-farOff, error))
