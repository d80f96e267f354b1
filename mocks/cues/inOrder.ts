import type { Cue } from '../../src/adapters/scripted.ts'

/** The cues of several strands as one stream; those of one moment keep their order. */
export const inOrder = (...strands: readonly (readonly Cue[])[]): readonly Cue[] =>
  strands.flat().toSorted((a, b) => a.at - b.at)
