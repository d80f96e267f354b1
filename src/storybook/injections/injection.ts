import type { Cue } from '../../adapters/scripted.ts'
import type { StatusState } from '../../store/state.ts'

/** Where something is injected. */
export interface InjectionPlace {
  /** What is known at that moment. */
  state: StatusState
  /** What came up to that moment. */
  past: readonly Cue[]
  /** Milliseconds since the scenario began. */
  at: number
  /** Tells the jobs of one injection from those of the others, from 1. */
  n: number
}

/** What is injected. */
export interface Injected {
  cues: readonly Cue[]
  /** Jobs whose fate this is: what the scenario says of them later is left out. */
  owns: readonly string[]
}

/** Nothing, where there is nothing to do it to. */
export const nothing: Injected = { cues: [], owns: [] }
