import type { Cue, Scenario } from '../../../adapters/scripted.ts'
import { instant, isRecord } from '../../../protocol/check.ts'
import { longestMs } from '../../player/checkTimeline.ts'
import { isEventName } from '../track/tone.ts'
import { isLine } from './isLine.ts'
import { readAnswers } from './readAnswers.ts'

/** A scenario, or in words why it is none. */
export type ReadScenario = { scenario: Scenario } | { problem: string }

const mostCues = 100_000

const isMoment = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < Infinity

const isCue = (cue: unknown): cue is Cue => {
  if (!isRecord(cue) || !isMoment(cue['at'])) return false
  if ('line' in cue) return isLine(cue['line'])
  if ('device' in cue) return cue['device'] === 'online' || cue['device'] === 'offline'
  if ('roundTripMs' in cue) return isMoment(cue['roundTripMs'])
  return (typeof cue['name'] === 'string' || typeof cue['raw'] === 'string') && 'data' in cue
}

// What the protocol has no event for, or not with such data, is still played, as the message that it was.
const asWritten = (cue: Cue): Cue =>
  'name' in cue && !(isEventName(cue.name) && isRecord(cue.data))
    ? { at: cue.at, raw: cue.name, data: cue.data as unknown }
    : cue

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads a scenario that a person pasted. */
export function readScenario(text: string): ReadScenario {
  const told = parseJson(text)
  if (!isRecord(told)) return { problem: 'This is no JSON object. Paste a scenario: { "cues": [ … ] }.' }
  const { cues, name, description, durationMs, startsAt } = told
  if (!Array.isArray(cues)) return { problem: 'There is no list of cues in it.' }
  if (cues.length > mostCues) return { problem: `It has ${cues.length} cues; at most ${mostCues} can be played.` }
  const odd = cues.findIndex((cue) => !isCue(cue))
  if (odd >= 0)
    return {
      problem: `Cue ${odd + 1} needs a time (at) and one of: name with data, raw with data, line, device, roundTripMs.`,
    }
  const answering = readAnswers(told['answers'], { isCue, asWritten })
  if ('problem' in answering) return answering
  const inOrder = (cues as Cue[]).map(asWritten).toSorted((a, b) => a.at - b.at)
  const lasts = Math.max(isMoment(durationMs) ? durationMs : 0, inOrder.at(-1)?.at ?? 0)
  if (lasts > longestMs) return { problem: 'It lasts longer than a day; the timeline plays no more.' }
  return {
    scenario: {
      name: typeof name === 'string' ? name : 'pasted',
      description: typeof description === 'string' ? description : 'Pasted into the timeline.',
      startsAt: instant(startsAt) ?? 0,
      durationMs: lasts,
      cues: inOrder,
      ...answering,
    },
  }
}
