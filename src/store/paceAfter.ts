/** One moment of a run: how far it was then, and what the server expected. */
export interface PaceMark {
  /** Milliseconds the run had been seen to be at work. */
  ranMs: number
  /** Share of the work that was left, 0–1. */
  left?: number
  /** Milliseconds that the server expected it to take from then on. */
  expectedMs?: number
}

/** How a run has come along so far: a few moments of it, spread over all the time that it was seen. */
export interface Pace {
  /** At most `maxMarks`, oldest first. The same list as long as nothing new is known. */
  marks: readonly PaceMark[]
  /** Milliseconds between two marks, at least; doubles with each thinning. */
  everyMs: number
  /** Epoch milliseconds, page clock, at which the run would have begun, had it never been held. */
  origin: number
  /** Epoch milliseconds, page clock, since when it is held: paused, or waiting for its next try. */
  heldSince?: number
}

/** What a message tells of a run. */
export interface PaceNews {
  /** Epoch milliseconds, page clock. */
  at: number
  isRunning: boolean
  /** Share of the work that is left, 0–1; absent where nobody counts it. */
  left: number | undefined
  /** Milliseconds that the server expects it to take, as said in this very message. */
  expectedMs: number | undefined
}

/** Marks of one run that are kept: all that an estimate costs in memory. */
export const maxMarks = 24
const firstEveryMs = 500

/** The pace after `news`; the very same object where it tells nothing new. */
export function paceAfter(pace: Pace | undefined, news: PaceNews): Pace | undefined {
  const { at, isRunning, expectedMs } = news
  if (!isRunning) return pace === undefined || pace.heldSince !== undefined ? pace : { ...pace, heldSince: at }
  if (pace === undefined) return begin(news)
  if (pace.heldSince !== undefined) return paceAfter(resume(pace, pace.heldSince, at), news)
  const last = pace.marks.at(-1)
  const ranMs = at - pace.origin
  // A page clock that was set back, or work that grew: what was learnt before says nothing of what is to come.
  if (last === undefined || ranMs < last.ranMs || (news.left ?? 0) > (last.left ?? 1)) return begin(news)
  const left = news.left ?? last.left
  if (ranMs - last.ranMs < pace.everyMs) return pace
  if (left === last.left && expectedMs === undefined) return pace
  const marks = [...pace.marks, markOf(ranMs, left, expectedMs)]
  if (marks.length < maxMarks) return { ...pace, marks }
  return { ...pace, marks: marks.filter((_, index) => index % 2 === 0), everyMs: pace.everyMs * 2 }
}

const begin = ({ at, left, expectedMs }: PaceNews): Pace | undefined =>
  left === undefined && expectedMs === undefined
    ? undefined
    : { marks: [markOf(0, left, expectedMs)], everyMs: firstEveryMs, origin: at }

// What passed while it was held is no time that it took.
function resume({ heldSince: _, ...pace }: Pace, heldSince: number, at: number): Pace {
  return { ...pace, origin: pace.origin + Math.max(0, at - heldSince) }
}

const markOf = (ranMs: number, left: number | undefined, expectedMs: number | undefined): PaceMark => ({
  ranMs,
  ...(left !== undefined && { left }),
  ...(expectedMs !== undefined && { expectedMs }),
})
