import type { Cue } from '../../src/adapters/scripted.ts'
import { steadyWorkAt } from './steadyWork.ts'

/** The line comes up at `at`, milliseconds since the scenario began, and a quarter of a second later the snapshot is there. */
export const lineUp = (at: number): readonly Cue[] => [
  { at, line: { status: 'connected', via: 'websocket', synced: false } },
  steadyWorkAt(at + 250),
  { at: at + 250, line: { status: 'connected', via: 'websocket', synced: true } },
]
