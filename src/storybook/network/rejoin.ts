import type { Cue, ScriptedLine } from '../../adapters/scripted.ts'
import { inTurn } from './air.ts'
import type { Air } from './air.ts'

/** Milliseconds from a line that is up to the snapshot of what was missed. */
const catchUpMs = 400

/** Listening again from `from` on, after a time in which nothing was heard: what was missed is told by a snapshot. */
export function rejoin({ truth, cues }: Air, from: number, to: number): readonly Cue[] {
  const line = truth.lineAt(from)
  const up: Cue = { at: from, line: line.status === 'connected' ? { ...line, synced: false } : line }
  const heard = cues(from, to)
  const at = momentToTell(truth.lineAt(from + catchUpMs), heard, from + catchUpMs)
  if (at === undefined || at > to) return [up, ...heard]
  return inTurn([up], heard, truth.told(at), [{ at, line: truth.lineAt(at) }])
}

/** A server that is down of its own accord tells what was missed when it is up. */
function momentToTell(line: ScriptedLine, heard: readonly Cue[], soonest: number): number | undefined {
  if (line.status === 'connected') return soonest
  return heard.find((cue) => cue.at > soonest && 'line' in cue && cue.line.status === 'connected')?.at
}
