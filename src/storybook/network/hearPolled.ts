import type { Cue } from '../../adapters/scripted.ts'
import { inTurn } from './air.ts'
import type { Air } from './air.ts'
import type { Span } from './spansOf.ts'

const everyMs = 10_000
/** Milliseconds from the end of the live line to the first look. */
const firstLookMs = 500

const polled = { status: 'connected', via: 'http-polling', synced: true, everyMs } as const

/** No live line is to be had: the server is asked every few seconds, and tells all it knows. */
export function hearPolled({ from, to }: Span, { truth, cues }: Air): readonly Cue[] {
  const looks: Cue[] = []
  for (let at = from + firstLookMs; at <= to; at += everyMs) {
    if (truth.lineAt(at).status !== 'connected') continue
    looks.push({ at, line: polled }, ...truth.told(at))
  }
  const isUp = truth.lineAt(from).status === 'connected'
  const lost: Cue = { at: from, line: isUp ? { status: 'reconnecting', attempt: 1 } : truth.lineAt(from) }
  // A server that is down, or refuses, does so for those who ask as well.
  const downs = cues(from, to).filter((cue) => 'device' in cue || ('line' in cue && cue.line.status !== 'connected'))
  return inTurn([lost], downs, looks)
}
