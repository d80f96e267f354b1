import type { Cue, EventCue, RawCue, Scenario, ScriptedAnswer } from '../../src/adapters/scripted.ts'
import { T0 } from '../epoch.ts'
import { checkScript } from './checkScript.ts'
import type { Part, Silence, Strand } from './silence.ts'
import { snapshotsFor } from './snapshotsFor.ts'

export interface ScenarioOptions {
  /** Milliseconds the scenario lasts; nothing happens later. */
  durationMs: number
}

/**
 * A scenario made of parts, in any order: cues and strands are what the server says and the line does, silences are
 * spans in which it is not heard, answers are what it says to what a person asks for. Throws where the parts make no story, and says how to mend it.
 */
export function scenario(
  name: string,
  description: string,
  { durationMs }: ScenarioOptions,
  ...parts: readonly Part[]
): Scenario {
  const silences = parts.filter(isSilence).toSorted((a, b) => a.from - b.from)
  const answers = parts.filter(isAnswer)
  const cues = inOrder(parts.flatMap((part) => (isSilence(part) || isAnswer(part) ? [] : part)))
  checkScript(name, durationMs, { cues, silences, answers })
  const told = cues.filter((cue) => !needsLine(cue) || !silences.some((silence) => isIn(silence, cue)))
  // Of one moment: what was missed is handed over, the line is up, the server speaks, and the line is lost.
  const arranged = inOrder([
    ...silences.flatMap((silence) => [...opening(silence), ...handedOver(silence, cues), ...silence.up]),
    ...told,
    ...snapshotsFor(silences, cues.filter(isEvent)),
    ...silences.flatMap((silence) => (silence.from < 0 ? [] : silence.down)),
  ])
  return { name, description, startsAt: T0, durationMs, cues: arranged, ...(answers.length > 0 && { answers }) }
}

const isSilence = (part: Part): part is Silence => 'looks' in part

const isAnswer = (part: Part): part is ScriptedAnswer => 'reply' in part

const inOrder = (cues: readonly Cue[]): Strand => cues.toSorted((a, b) => a.at - b.at)

const isEvent = (cue: Cue): cue is EventCue => 'name' in cue

const isSaid = (cue: Cue): cue is EventCue | RawCue => 'name' in cue || 'raw' in cue

/** What the server says, and how long it takes to answer: neither comes to a page without a line. */
const needsLine = (cue: Cue): boolean => isSaid(cue) || 'roundTripMs' in cue

const isIn = ({ from, to }: Silence, { at }: Cue): boolean => at > from && at < to

/** A line that has never been up comes before all that the server says. */
const opening = ({ from, down }: Silence): Strand => (from < 0 ? down : [])

const handedOver = (silence: Silence, cues: Strand): Strand =>
  silence.handsOver
    ? cues.filter((cue) => isSaid(cue) && isIn(silence, cue)).map((cue) => ({ ...cue, at: silence.to }))
    : []
