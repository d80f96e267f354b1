import type { Cue, ScriptedAnswer } from '../../../adapters/scripted.ts'
import { isRecord } from '../../../protocol/check.ts'
import { commandOf } from '../../../protocol/jobAction.ts'

const mostAnswers = 1_000

const commands: readonly unknown[] = Object.values(commandOf)

const isAbsentOr = (type: string, value: unknown): boolean => value === undefined || typeof value === type

const isReply = (reply: unknown): boolean =>
  isRecord(reply) &&
  (reply['ok'] === true ||
    (reply['ok'] === false && typeof reply['code'] === 'string' && isAbsentOr('string', reply['message'])))

function isAnswer(told: unknown, isCue: (cue: unknown) => cue is Cue): told is ScriptedAnswer {
  if (!isRecord(told)) return false
  const { to, jobId, afterMs, reply, cues, stops } = told
  const isTimed = typeof afterMs === 'number' && afterMs >= 0 && afterMs < Infinity
  if (!commands.includes(to) || !isTimed || !isReply(reply) || !isAbsentOr('string', jobId)) return false
  return (stops === undefined || stops === true) && (cues === undefined || (Array.isArray(cues) && cues.every(isCue)))
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
