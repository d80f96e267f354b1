import type { Queues } from '../protocol/queueStatus.ts'

/** How the queues stood at the end of one stretch of time. */
export interface QueueMark {
  /** Epoch milliseconds, page clock. */
  at: number
  queues: Queues
  /** Epoch milliseconds at which the line was lost: what came after it, up to the next mark, nobody knows. */
  until?: number
}

/** What a store has that keeps no marks. */
export const noMarks: readonly QueueMark[] = []

/** Milliseconds that share one mark: the last word in them is kept. */
export const stretchMs = 10_000
/** Ten minutes of a server that talks all the time; of one that talks when something changes, longer. */
const maxMarks = 61

/** The marks with `queues` as the last of them, oldest first. */
export function markQueues(marks: readonly QueueMark[], queues: Queues, at: number): readonly QueueMark[] {
  const stretch = Math.floor(at / stretchMs)
  // What is later than now comes from a clock that was set back.
  const kept = marks.filter((mark) => Math.floor(mark.at / stretchMs) < stretch)
  return [...kept.slice(Math.max(0, kept.length + 1 - maxMarks)), { at, queues }]
}

/** The marks of a line that was lost at `at` (epoch milliseconds): silence means nothing from then on. */
export function endMarks(marks: readonly QueueMark[], at: number): readonly QueueMark[] {
  const last = marks.at(-1)
  return last === undefined || last.until !== undefined ? marks : [...marks.slice(0, -1), { ...last, until: at }]
}

/** The marks of a line that is back and has missed nothing: what was known holds again. */
export function resumeMarks(marks: readonly QueueMark[], at: number): readonly QueueMark[] {
  const last = marks.at(-1)
  return last?.until === undefined ? marks : markQueues(marks, last.queues, at)
}
