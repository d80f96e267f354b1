import type { PaceMark } from './paceAfter.ts'

/** Numbers of equal parts into which the time so far is cut: bursts of other lengths show in other ones. */
const cuts = [4, 8] as const

/** Variance of the rate over all of the time so far, as a share of its square, by how uneven the parts of it are. */
export function rateScatter(marks: readonly PaceMark[]): number {
  return Math.max(...cuts.map((count) => (marks.length > count ? scatterOf(partsOf(marks, count)) : 0)))
}

function scatterOf(parts: readonly number[]): number {
  let [sum, squares] = [0, 0]
  for (const part of parts) {
    sum += part
    squares += part * part
  }
  const count = parts.length
  return sum > 0 ? Math.max(0, squares - (sum * sum) / count) / (count - 1) / ((sum * sum) / count) : 0
}

/** The work done in each of `count` equal parts of the time, as if it went on evenly between two marks. */
function partsOf(marks: readonly PaceMark[], count: number): readonly number[] {
  const [begin, end] = [marks[0]?.ranMs ?? 0, marks.at(-1)?.ranMs ?? 0]
  let index = 1
  let before = leftAt(marks, index, begin)
  return Array.from({ length: count }, (_, part) => {
    const at = begin + ((end - begin) * (part + 1)) / count
    while (index < marks.length - 1 && (marks[index]?.ranMs ?? 0) < at) index++
    const left = leftAt(marks, index, at)
    const done = before - left
    before = left
    return done
  })
}

/** What was left at a moment between the mark before `index` and that one. */
function leftAt(marks: readonly PaceMark[], index: number, at: number): number {
  const [from, to] = [marks[index - 1], marks[index]]
  const [before, after] = [from?.left ?? 1, to?.left ?? 1]
  if (from === undefined || to === undefined) return before
  return before + ((after - before) * (at - from.ranMs)) / (to.ranMs - from.ranMs)
}
