import type { CommandReply, JobCommandName } from '../protocol/commands.ts'
import { commandOf, jobActions } from '../protocol/jobAction.ts'
import type { Scenario, ScriptedAnswer } from './scenario.ts'
import { later } from './scriptedActions.ts'
import { act } from './scriptedFamily.ts'
import { rowAt, storyOf } from './scriptedStory.ts'
import { tellBeside, tellInstead } from './scriptedTelling.ts'
import type { Telling } from './scriptedTelling.ts'

/** What somebody asks of a scripted server. */
export interface Ask {
  name: JobCommandName
  jobId: string
}

/** Milliseconds that an ordinary server takes to answer. */
const usualMs = 300

/** The answer that a script has for a command; undefined where it leaves that to an ordinary server. */
export const answerTo = ({ answers = [] }: Scenario, { name, jobId }: Ask): ScriptedAnswer | undefined =>
  answers.find((one) => one.to === name && (one.jobId === undefined || one.jobId === jobId))

/** Milliseconds from a command to its answer. */
export const answersAfter = (scenario: Scenario, ask: Ask): number => answerTo(scenario, ask)?.afterMs ?? usualMs

/** The answer, `at` milliseconds since the scenario began, and what is told from then on. */
export function answer(scenario: Scenario, telling: Telling, ask: Ask, at: number): [CommandReply, Telling] {
  const { name, jobId } = ask
  const scripted = answerTo(scenario, ask)
  if (scripted) {
    const { reply, stops, cues = [] } = scripted
    const rest = stops ? tellInstead(telling, jobId, []) : telling
    const told = cues.map((cue) => later(cue, at))
    return [reply, told.length > 0 ? tellBeside(rest, told) : rest]
  }
  const action = jobActions.find((one) => commandOf[one] === name)
  if (!action || !rowAt(storyOf(telling.told, jobId))) return [{ ok: false, code: 'NOT_FOUND' }, telling]
  const next = act(telling, action, jobId, at)
  return next ? [{ ok: true }, next] : [{ ok: false, code: 'NOT_POSSIBLE' }, telling]
}
