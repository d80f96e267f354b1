import type { Cue, ScriptedLine } from '../../../adapters/scripted.ts'
import { wordOfLine } from '../words/wordOfLine.ts'
import { createSpans } from './createSpans.ts'
import { toneOfLine } from './tone.ts'
import type { Row, Span, Tick } from './row.ts'

interface LineState {
  line: ScriptedLine
  isOnline: boolean
}

const spanOf = ({ line, isOnline }: LineState, from: number): Omit<Span, 'to'> =>
  // A line that still works proves a device wrong that says it is offline.
  isOnline || line.status === 'connected'
    ? { from, word: wordOfLine(line), tone: toneOfLine(line) }
    : { from, word: 'offline', tone: 'bad' }

/** The row of the line, from the cues in their order: which are the line’s own, and what it was between them. */
export function lineRow(cues: readonly Cue[], ticks: readonly Tick[], durationMs: number): Row {
  const spans = createSpans()
  const state: LineState = { line: { status: 'connected', synced: true }, isOnline: true }
  const first = cues[0]
  if (!(first && 'line' in first && first.at === 0)) spans.begin(spanOf(state, 0))
  for (const cue of cues) {
    if ('line' in cue) state.line = cue.line
    else if ('device' in cue) state.isOnline = cue.device === 'online'
    else continue
    spans.begin(spanOf(state, cue.at))
  }
  return { key: 'line', label: 'Connection', spans: spans.finish(durationMs), ticks }
}
