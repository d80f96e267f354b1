import type { Cue } from '../../adapters/scripted.ts'

/** Milliseconds that a try takes until it has failed. */
const tryMs = 300
const firstRetryMs = 700
const longestRetryMs = 30_000

/** A line that is tried again and again, less and less often, from one moment to another. */
export function retryLadder(from: number, to: number): readonly Cue[] {
  const cues: Cue[] = []
  let at = from
  for (let attempt = 1; at <= to; attempt++) {
    const retryInMs = Math.min(longestRetryMs, Math.round(firstRetryMs * 2.14 ** (attempt - 1)))
    cues.push({ at, line: { status: 'reconnecting', attempt, retryInMs } })
    at += retryInMs
    if (at <= to) cues.push({ at, line: { status: 'reconnecting', attempt } })
    at += tryMs
  }
  return cues
}
