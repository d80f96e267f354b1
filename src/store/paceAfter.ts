/** One moment of a run: how far it was then, and what the server expected. */
export interface PaceMark {
  /** Milliseconds the run had been seen to be at work. */
  ranMs: number
  /** Share of the work that was left, 0–1. */
  left: number | undefined
  /** Milliseconds that the server expected it to take from then on. */
  expectedMs: number | undefined
}

/** How a run has come along so far: a few moments of it, spread over all the time that it was seen. */
export interface Pace {
  /** At most `maxMarks`, oldest first. The same list as long as nothing new is known. */
  marks: readonly PaceMark[]
  /** Milliseconds between two marks, at least; grows with each thinning. */
  everyMs: number
  /** Epoch milliseconds, page clock, at which the run would have begun, had it never been held. */
  origin: number
  /** Epoch milliseconds, page clock, since when it is held: paused, or waiting for its next try. */
  heldSince: number | undefined
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
  if (pace.heldSince !== undefined) return paceAfter(resumed(pace, pace.heldSince, at), news)
  const { marks, everyMs, origin } = pace
  const last = marks.at(-1)
  const ranMs = at - origin
  // A page clock that was set back, or work that grew: what was learnt before says nothing of what is to come.
  if (last === undefined || ranMs < last.ranMs || (news.left ?? 0) > (last.left ?? 1)) return begin(news)
  if (ranMs - last.ranMs < everyMs) return pace
  const left = news.left ?? last.left
  if (left === last.left && expectedMs === undefined) return pace
  // Written out and always of one shape, since this is where most events end.
  const more = marks.concat({ ranMs, left, expectedMs })
  if (more.length < maxMarks) return { marks: more, everyMs, origin, heldSince: undefined }
  return { marks: more.filter(isEven), everyMs: Math.max(everyMs * 2, ranMs / maxMarks), origin, heldSince: undefined }
}

const isEven = (_: PaceMark, index: number): boolean => index % 2 === 0

const begin = ({ at, left, expectedMs }: PaceNews): Pace | undefined =>
  left === undefined && expectedMs === undefined
    ? undefined
    : { marks: [{ ranMs: 0, left, expectedMs }], everyMs: firstEveryMs, origin: at, heldSince: undefined }

// What passed while it was held is no time that it took.
function resumed({ marks, everyMs, origin }: Pace, heldSince: number, at: number): Pace {
  return { marks, everyMs, origin: origin + Math.max(0, at - heldSince), heldSince: undefined }
}
