import { etaAt } from '../../src/store/etaAt.ts'
import { paceAfter } from '../../src/store/paceAfter.ts'
import type { Pace } from '../../src/store/paceAfter.ts'
import type { Run } from './jobs.ts'
import { createPlainEstimate } from './plainEstimate.ts'

/** What was said at one moment of a run, and what was true. Absent = nothing was said. */
export interface Moment {
  /** Share of the whole run that is still to come. */
  truth: number
  kind?: 'range' | 'overdue'
  /** Shares of the whole run. */
  from?: number
  to?: number
  plain?: number
  server?: number
}

/** Moments at which each run is looked at, evenly spread over it. */
const looks = 150

/** Plays a run through the store's own functions, and looks at what they say. */
export function measureRun({ words, endsAt }: Run): readonly Moment[] {
  const moments: Moment[] = []
  const plain = createPlainEstimate()
  let pace: Pace | undefined
  let next = 0
  let promised: number | undefined
  for (let look = 0; look < looks; look++) {
    const at = ((look + 0.5) / looks) * endsAt
    for (let word = words[next]; word !== undefined && word.at <= at; word = words[++next]) {
      pace = paceAfter(pace, { at: word.at, isRunning: true, left: word.left, expectedMs: word.expectedMs })
      plain.hear(word)
      if (word.expectedMs !== undefined) promised = word.at + word.expectedMs
    }
    const eta = pace && etaAt(pace, at)
    const plainMs = plain.leftMs(at)
    moments.push({
      truth: 1 - at / endsAt,
      ...(eta && { kind: eta.kind }),
      ...(eta?.kind === 'range' && { from: eta.fromMs / endsAt, to: eta.toMs / endsAt }),
      ...(plainMs !== undefined && { plain: plainMs / endsAt }),
      ...(promised !== undefined && { server: Math.max(0, promised - at) / endsAt }),
    })
  }
  return moments
}
