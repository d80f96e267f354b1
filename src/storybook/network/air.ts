import type { Cue } from '../../adapters/scripted.ts'
import type { Truth } from './createTruth.ts'

/** What there is to hear. */
export interface Air {
  truth: Truth
  /** The scenario’s cues after `from`, up to `to`, milliseconds since it began. */
  cues(from: number, to: number): readonly Cue[]
}

/** What the device itself notices, whatever becomes of the line. */
export const ownCues = (air: Air, from: number, to: number): readonly Cue[] =>
  air.cues(from, to).filter((cue) => 'device' in cue)

/** The cues in the order in which they come; those of one moment stay as they are. */
export const inTurn = (...parts: readonly (readonly Cue[])[]): readonly Cue[] =>
  parts.flat().toSorted((a, b) => a.at - b.at)
