import type { Cue } from '../../adapters/scripted.ts'
import { inTurn, ownCues } from './air.ts'
import type { Air } from './air.ts'
import { chance } from './chance.ts'
import { rejoin } from './rejoin.ts'
import { retryLadder } from './retryLadder.ts'
import type { Span } from './spansOf.ts'

/** Milliseconds that the line is up, and then down; the first time so that a look after 8 s sees it down. */
const rhythm = (round: number) =>
  round === 0
    ? { upMs: 3_500, downMs: 5_000 }
    : {
        upMs: 6_000 + Math.round(4_000 * chance(2 * round)),
        downMs: 2_000 + Math.round(3_000 * chance(2 * round + 1)),
      }

/** A line that is lost every few seconds for a few seconds. */
export function hearFlaky({ from, to }: Span, air: Air, isRejoining: boolean): readonly Cue[] {
  const cues: Cue[] = []
  let at = from
  for (let round = 0; at < to; round++) {
    const { upMs, downMs } = rhythm(round)
    const lostAt = Math.min(at + upMs, to)
    cues.push(...(round > 0 || isRejoining ? rejoin(air, at, lostAt) : air.cues(at, lostAt)))
    at = Math.min(lostAt + downMs, to)
    if (at > lostAt) cues.push(...inTurn(retryLadder(lostAt, at), ownCues(air, lostAt, at)))
  }
  return cues
}
