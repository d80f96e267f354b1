import type { Cue, ScriptedAnswer, ScriptedLine } from '../../src/adapters/scripted.ts'

/** Cues that belong together; `scenario` puts them in their order. */
export type Strand = readonly Cue[]

/** A moment at which the page is told how everything stands. */
export interface Look {
  /** Milliseconds since the scenario began. */
  at: number
  /** What the line says of itself right after. */
  line?: ScriptedLine
}

/**
 * A span in which the page does not hear what the server says. `scenario` takes out what is said meanwhile, and works
 * out what the page is told afterwards.
 */
export interface Silence {
  /** Milliseconds since the scenario began; what is said up to here is heard. */
  from: number
  /** Milliseconds since the scenario began; what is said from here on is heard. */
  to: number
  /** What the line does on its way down and while it is down. */
  down: Strand
  /** What the line does when it is up again, before anything is heard. */
  up: Strand
  looks: readonly Look[]
  /** The server hands over all that was missed, before anything new. */
  handsOver: boolean
}

/** One part of a script. */
export type Part = Cue | Strand | Silence | ScriptedAnswer
