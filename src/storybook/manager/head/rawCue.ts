import type { Cue } from '../../../adapters/scripted.ts'

/** What a person can read, and a panel can draw while it plays. */
const mostCharacters = 20_000

/** A cue as it goes over the wire, or as the script has it where it is no message. */
export function rawCue(cue: Cue): string {
  const { at: _, ...rest } = cue
  const text = JSON.stringify('data' in cue ? cue.data : rest, null, 2) ?? 'undefined'
  return text.length > mostCharacters
    ? `${text.slice(0, mostCharacters)}\n… ${text.length - mostCharacters} more characters`
    : text
}
