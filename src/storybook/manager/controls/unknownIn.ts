import type { Scenario } from '../../../adapters/scripted.ts'
import { isEventName } from '../track/tone.ts'

/** Says which messages of a scenario the protocol has no event for, so that a misspelt name is found; empty for none. */
export function unknownIn({ cues }: Scenario): string {
  const names = new Set(cues.flatMap((cue) => ('raw' in cue && !isEventName(cue.raw) ? [cue.raw] : [])))
  return names.size === 0 ? '' : `No event has the name ${[...names].join(', ')}: the page leaves it out.`
}
