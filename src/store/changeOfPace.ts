import type { PaceMark } from './paceAfter.ts'

/** Stretches that must lie on either side of a change. */
const leastStretches = 3
/** Scatter of the logarithm of the rate up to which a side counts as steady. */
const steady = 0.35
/** Times by which the rates of the two sides differ. */
const change = Math.log(1.7)
/** Times by which the stretch between them differs from what comes after: it was stuck there. */
const stop = Math.log(3)

interface Stretch {
  /** The mark at which it ends. */
  index: number
  /** Natural logarithm of the work done in a millisecond. */
  rate: number
}

/** The mark from which on a run that was steady is steady at another pace, or again after it was stuck. */
export function changeOfPace(marks: readonly PaceMark[]): number | undefined {
  const stretches = stretchesOf(marks)
  let found: number | undefined
  let least = Infinity
  for (let at = leastStretches; at < stretches.length - leastStretches; at++) {
    const between = stretches[at]
    const before = scatterOf(stretches, 0, at)
    const after = scatterOf(stretches, at + 1, stretches.length)
    if (between === undefined || before.scatter > steady || after.scatter > steady) continue
    const isChange = Math.abs(after.mean - before.mean) >= change || Math.abs(between.rate - after.mean) >= stop
    if (!isChange || before.scatter + after.scatter >= least) continue
    least = before.scatter + after.scatter
    found = between.index
  }
  return found
}

function stretchesOf(marks: readonly PaceMark[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let begin = marks[0]
  for (const [index, mark] of marks.entries()) {
    if (begin?.left === undefined || mark.left === undefined) begin = mark
    else if (mark.left < begin.left) {
      stretches.push({ index, rate: Math.log((begin.left - mark.left) / (mark.ranMs - begin.ranMs)) })
      begin = mark
    }
  }
  return stretches
}

function scatterOf(stretches: readonly Stretch[], from: number, to: number): { mean: number; scatter: number } {
  let [sum, squares] = [0, 0]
  for (let index = from; index < to; index++) {
    const { rate = 0 } = stretches[index] ?? {}
    sum += rate
    squares += rate * rate
  }
  const mean = sum / (to - from)
  return { mean, scatter: Math.sqrt(Math.max(0, squares / (to - from) - mean * mean)) }
}
