import type { Cue, ScriptedAnswer } from '../../../adapters/scripted.ts'
import { isRecord } from '../../../protocol/check.ts'
import { commandOf } from '../../../protocol/jobAction.ts'
import { queueCommandOf } from '../../../protocol/queueAction.ts'

const mostAnswers = 1_000

const jobCommands: readonly unknown[] = Object.values(commandOf)
const queueCommands: readonly unknown[] = Object.values(queueCommandOf)

const isAbsentOr = (type: string, value: unknown): boolean => value === undefined || typeof value === type

const isAbsentOrTrue = (value: unknown): boolean => value === undefined || value === true

const isReply = (reply: unknown): boolean =>
  isRecord(reply) &&
  (reply['ok'] === true ||
    (reply['ok'] === false && typeof reply['code'] === 'string' && isAbsentOr('string', reply['message'])))

function isAnswer(told: unknown, isCue: (cue: unknown) => cue is Cue): told is ScriptedAnswer {
  if (!isRecord(told)) return false
  const { to, afterMs, reply, cues } = told
  const isTimed = typeof afterMs === 'number' && afterMs >= 0 && afterMs < Infinity
  if (!isTimed || !isReply(reply)) return false
  if (cues !== undefined && !(Array.isArray(cues) && cues.every(isCue))) return false
  if (jobCommands.includes(to)) return isAbsentOr('string', told['jobId']) && isAbsentOrTrue(told['stops'])
  return queueCommands.includes(to) && isAbsentOr('string', told['queue']) && isAbsentOrTrue(told['holds'])
}

/** How the cues of a pasted scenario are read. */
interface CueReader {
  isCue(cue: unknown): cue is Cue
  asWritten(cue: Cue): Cue
}

/** Reads what a pasted scenario answers to commands, or says in words why nobody could. */
export function readAnswers(
  told: unknown,
  { isCue, asWritten }: CueReader,
): { answers?: readonly ScriptedAnswer[] } | { problem: string } {
  if (told === undefined) return {}
  if (!Array.isArray(told)) return { problem: 'Its answers are no list.' }
  if (told.length > mostAnswers) return { problem: `It has ${told.length} answers; at most ${mostAnswers} are played.` }
  const odd = told.findIndex((one) => !isAnswer(one, isCue))
  if (odd < 0) {
    const answers = told as ScriptedAnswer[]
    return { answers: answers.map((one) => (one.cues ? { ...one, cues: one.cues.map(asWritten) } : one)) }
  }
  return { problem: `Answer ${odd + 1} needs a command (to), a time (afterMs) and a reply: ok, or a code.` }
}
