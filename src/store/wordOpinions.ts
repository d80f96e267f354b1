import type { Opinion } from './blendOpinions.ts'
import type { PaceMark } from './paceAfter.ts'

/** How far the pace of a countdown can be off before there is a record of it. */
const doubt = 0.4
/** How far each word can be off beside that. */
const noise = 0.115
/** Marks by which that counts against the record. */
const beforehand = 2
/** A countdown slower than this, in seconds a second, leads nowhere. */
const slowest = 0.15

/**
 * What the server's own estimate is worth. An honest one falls by a second each second; one that falls more slowly has
 * always been too early by as much and is read so; one that stands still, or leaps about, is not believed.
 */
export function wordOpinions(marks: readonly PaceMark[]): readonly Opinion[] {
  const words = marks.filter(({ expectedMs }) => expectedMs !== undefined)
  const last = words.at(-1)
  const end = marks.at(-1)
  if (words.length < 4 || last?.expectedMs === undefined || end === undefined) return []
  const { pace, variance, scatter } = countdownOf(words)
  // What was believed beforehand, an honest second each second, and what was seen, each by its own sureness.
  const seen = doubt ** 2 / (doubt ** 2 + variance)
  const believed = 1 + seen * (pace - 1)
  if (!(believed >= slowest)) return []
  const left = last.expectedMs - (end.ranMs - last.ranMs)
  if (!(left > 0)) return []
  const unsure = (1 - seen) * doubt ** 2
  return [{ middle: Math.log(left / believed), variance: unsure / believed ** 2 + scatter }]
}

/** The straight line through what was said, each word counting by its share, since long estimates are rough ones. */
function countdownOf(words: readonly PaceMark[]): { pace: number; variance: number; scatter: number } {
  let [weights, times, amounts] = [0, 0, 0]
  for (const { ranMs, expectedMs = 0 } of words) {
    const weight = weightOf(expectedMs)
    weights += weight
    times += weight * ranMs
    amounts += weight * expectedMs
  }
  const [time, amount] = [times / weights, amounts / weights]
  let [spread, fall] = [0, 0]
  for (const { ranMs, expectedMs = 0 } of words) {
    spread += weightOf(expectedMs) * (ranMs - time) ** 2
    fall -= weightOf(expectedMs) * (ranMs - time) * (expectedMs - amount)
  }
  const pace = fall / spread
  let squares = beforehand * noise ** 2
  for (const { ranMs, expectedMs = 0 } of words)
    squares += weightOf(expectedMs) * (expectedMs - amount + pace * (ranMs - time)) ** 2
  const scatter = squares / (beforehand + words.length)
  return { pace, variance: (scatter / spread) * drifting, scatter }
}

/** Words that follow each other are off in the same way, so that they count for fewer. */
const drifting = 10

const weightOf = (expectedMs: number): number => 1 / (expectedMs + 1_000) ** 2
