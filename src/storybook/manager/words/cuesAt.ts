import type { Cue } from '../../../adapters/scripted.ts'

/** What a scenario says around a moment. */
export interface CuesAt {
  /** The cues of the last moment at or before the head at which anything happened. */
  now: readonly Cue[]
  /** The last cue before those. */
  before: Cue | undefined
  /** The first cue still to come. */
  next: Cue | undefined
}

/** How many of the cues, which are in order, lie at or before `ms`. */
function countUntil(cues: readonly Cue[], ms: number): number {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle]?.at ?? Infinity) <= ms) low = middle + 1
    else high = middle
  }
  return low
}

/** The cues around `ms`; `cues` are in the order of `at`. */
export function cuesAt(cues: readonly Cue[], ms: number): CuesAt {
  const end = countUntil(cues, ms)
  const at = cues[end - 1]?.at
  const start = at === undefined ? 0 : countUntil(cues, at - 1e-6)
  return { now: cues.slice(start, end), before: cues[start - 1], next: cues[end] }
}
