import type { Cue, ScriptedAnswer } from '../../src/adapters/scripted.ts'
import { checkAnswers } from './checkAnswers.ts'
import { isPlain } from './isPlain.ts'
import type { Silence, Strand } from './silence.ts'
import { unknownField } from './unknownField.ts'

interface Script {
  cues: Strand
  silences: readonly Silence[]
  answers: readonly ScriptedAnswer[]
}

/** Throws where the parts of a script make no story: what is wrong, why it matters, how to mend it. */
export function checkScript(name: string, durationMs: number, { cues, silences, answers }: Script): void {
  const refuse = (what: string, mend: string): never => {
    throw new RangeError(`scenario "${name}": ${what} ${mend}`)
  }
  if (!(durationMs > 0 && durationMs < Infinity)) {
    refuse(`it lasts ${durationMs} ms, so there is nothing to see.`, 'Give a durationMs above 0.')
  }
  for (const cue of [...cues, ...silences.flatMap(({ down, up }) => [...down, ...up])])
    checkCue(cue, durationMs, refuse)
  checkAnswers({ answers, cues }, (cue) => checkCue(cue, longestAnswerMs, refuse), refuse)
  checkSilences(silences, cues, durationMs, refuse)
}

/** Milliseconds after an answer at which something can still come of it: an hour, for nobody waits longer. */
const longestAnswerMs = 3_600_000

function checkCue(cue: Cue, untilMs: number, refuse: (what: string, mend: string) => never): void {
  if (!(cue.at >= 0 && cue.at <= untilMs)) {
    refuse(
      `"${wordFor(cue)}" comes at ${cue.at} ms, which nobody would ever see.`,
      `Give a moment from 0 to ${untilMs}, or a longer durationMs.`,
    )
  }
  if (!isPlain(cue)) {
    refuse(
      `the data of "${wordFor(cue)}" at ${cue.at} ms would not survive JSON, so it could not be copied or linked to.`,
      'Give plain data, and a moment in epoch milliseconds.',
    )
  }
  const field = 'name' in cue ? unknownField(cue) : undefined
  if (field !== undefined) {
    refuse(
      `"${wordFor(cue)}" at ${cue.at} ms has a field "${field}", which no page reads.`,
      'See the type JobFields for those there are; for a server that sends it all the same, give { raw, data }.',
    )
  }
}

function wordFor(cue: Cue): string {
  if ('name' in cue) return cue.name
  if ('raw' in cue) return cue.raw
  if ('line' in cue) return cue.line.status
  return 'device' in cue ? cue.device : 'roundTripMs'
}

/** Milliseconds at which the page knows again how everything stands. */
const endOf = ({ to, looks }: Silence): number => Math.max(to, ...looks.map(({ at }) => at))

function checkSilences(
  silences: readonly Silence[],
  cues: Strand,
  durationMs: number,
  refuse: (what: string, mend: string) => never,
): void {
  for (const [index, silence] of silences.entries()) {
    const [from, end] = [Math.max(0, silence.from), endOf(silence)]
    if (!(silence.to > from))
      refuse(`the line is lost at ${from} ms and back at ${silence.to} ms.`, 'Let it be back later.')
    if (end !== Infinity && end > durationMs) {
      refuse(
        `what was missed is told at ${end} ms, which nobody would see.`,
        `Let it last longer than ${durationMs} ms.`,
      )
    }
    const next = silences[index + 1]
    if (next && next.from <= end) {
      refuse(
        `the line is lost at ${next.from} ms, before it was in order again at ${end} ms, so nobody could say how it is.`,
        'Let one end before the next begins, or make them one.',
      )
    }
    const other = cues.find((cue) => 'line' in cue && cue.at >= from && cue.at < end)
    if (other) {
      refuse(
        `two parts say what the line does at ${other.at} ms: a cue of its own, and one that began at ${from} ms.`,
        'Leave one of them out.',
      )
    }
  }
}
