import type { CommandReply, JobCommand, QueueCommand } from '../protocol/commands.ts'
import { commandOf, jobActions } from '../protocol/jobAction.ts'
import type { Act } from './actCommands.ts'
import type { Scenario, ScriptedAnswer } from './scenario.ts'
import { later } from './scriptedActions.ts'
import { act } from './scriptedFamily.ts'
import { holdOn, queuesWith } from './scriptedLanes.ts'
import { rowAt, storyOf } from './scriptedStory.ts'
import { tellBeside, tellInstead } from './scriptedTelling.ts'
import type { Telling } from './scriptedTelling.ts'

/** Milliseconds that an ordinary server takes to answer. */
const usualMs = 300

const isOfQueue = (ask: Act): ask is QueueCommand => 'queue' in ask.data

/** Which job or which lane it is about; every one where it is undefined. */
const targetOf = (one: { jobId?: string } | { queue?: string }): string | undefined =>
  'queue' in one ? one.queue : 'jobId' in one ? one.jobId : undefined

/** The answer that a script has for a command; undefined where it leaves that to an ordinary server. */
const answerTo = ({ answers = [] }: Scenario, { name, data }: Act): ScriptedAnswer | undefined =>
  answers.find((one) => one.to === name && (targetOf(one) ?? targetOf(data)) === targetOf(data))

/** Milliseconds from a command to its answer. */
export const answersAfter = (scenario: Scenario, ask: Act): number => answerTo(scenario, ask)?.afterMs ?? usualMs

/** The answer, `at` milliseconds since the scenario began, and what is told from then on. */
export function answer(scenario: Scenario, telling: Telling, ask: Act, at: number): [CommandReply, Telling] {
  const scripted = answerTo(scenario, ask)
  if (!scripted) return isOfQueue(ask) ? holdLane(telling, ask, at) : actOnJob(telling, ask, at)
  const { reply, cues = [] } = scripted
  const told = cues.map((cue) => later(cue, at))
  const rest = restOf(telling, scripted, ask)
  return [reply, told.length > 0 ? tellBeside(rest, told) : rest]
}

/** What the script still tells, once it has answered in its own words. */
function restOf(telling: Telling, scripted: ScriptedAnswer, ask: Act): Telling {
  if (isOfQueue(ask)) return 'holds' in scripted && scripted.holds ? withHold(telling, ask) : telling
  return 'stops' in scripted && scripted.stops ? tellInstead(telling, ask.data.jobId, []) : telling
}

const withHold = (telling: Telling, ask: QueueCommand): Telling => ({
  ...telling,
  holds: new Map([...telling.holds, [ask.data.queue, holdOn(telling.ahead, ask)]]),
})

/** An ordinary server holds a lane, or lets it go, and tells everyone; to be asked for the same twice changes nothing. */
function holdLane(telling: Telling, ask: QueueCommand, at: number): [CommandReply, Telling] {
  const said = queuesWith(telling.told, ask.data.queue, ask.name === 'pause-queue', at)
  if (!said) return [{ ok: false, code: 'NOT_FOUND' }, telling]
  const held = withHold(telling, ask)
  return [{ ok: true }, { ...held, ahead: [said, ...held.ahead] }]
}

function actOnJob(telling: Telling, { name, data: { jobId } }: JobCommand, at: number): [CommandReply, Telling] {
  const action = jobActions.find((one) => commandOf[one] === name)
  if (!action || !rowAt(storyOf(telling.told, jobId))) return [{ ok: false, code: 'NOT_FOUND' }, telling]
  const next = act(telling, action, jobId, at)
  return next ? [{ ok: true }, next] : [{ ok: false, code: 'NOT_POSSIBLE' }, telling]
}
