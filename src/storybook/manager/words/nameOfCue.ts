import type { Cue } from '../../../adapters/scripted.ts'
import { wordOfLine } from './wordOfLine.ts'

/** What a cue is called: the event’s name, or what the line or the device did. */
export function nameOfCue(cue: Cue): string {
  if ('line' in cue) return wordOfLine(cue.line)
  if ('device' in cue) return `device ${cue.device}`
  if ('roundTripMs' in cue) return `answers in ${cue.roundTripMs} ms`
  return 'name' in cue ? cue.name : cue.raw
}
