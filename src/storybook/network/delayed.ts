import type { Cue } from '../../adapters/scripted.ts'
import { inTurn } from './air.ts'
import { chance } from './chance.ts'

const delayMs = 1_500
const jitterMs = 1_000

/** The cues as a slow network brings them: each later, and never before the one that was sent before it. */
export function delayed(cues: readonly Cue[]): readonly Cue[] {
  let last = 0
  const late = cues.map((cue, i) => {
    // What the device itself notices comes over no network.
    if ('device' in cue) return cue
    last = Math.max(last, cue.at + delayMs + Math.round(jitterMs * chance(i)))
    return { ...cue, at: last }
  })
  return inTurn(late)
}
