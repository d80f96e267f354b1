import type { Cue, ScriptedAnswer } from '../../src/adapters/scripted.ts'
import { laneNamesIn } from '../../src/adapters/scriptedLanes.ts'
import { jobIdIn, rowsIn } from '../../src/adapters/scriptedStory.ts'
import { id, isRecord } from '../../src/protocol/check.ts'
import { commandOf } from '../../src/protocol/jobAction.ts'
import { queueCommandOf } from '../../src/protocol/queueAction.ts'
import { isPlain } from './isPlain.ts'

type Refuse = (what: string, mend: string) => never

const known: readonly string[] = [...Object.values(commandOf), ...Object.values(queueCommandOf)]

interface Answering {
  answers: readonly ScriptedAnswer[]
  /** All else that the scenario tells. */
  cues: readonly Cue[]
}

/** Has `refuse` throw where an answer could never be given as it is written; `checkCue` looks at what it tells. */
export function checkAnswers({ answers, cues: told }: Answering, checkCue: (cue: Cue) => void, refuse: Refuse): void {
  const all = [...told, ...answers.flatMap(({ cues }) => cues ?? [])]
  const names = { job: new Set(all.flatMap(jobIdsIn)), lane: new Set(all.flatMap(laneNamesIn)) }
  for (const [index, one] of answers.entries()) {
    checkAnswer(one, refuse)
    const [kind, target] = targetOf(one)
    if (target !== undefined && names[kind].size > 0 && !names[kind].has(target)) {
      refuse(
        `it answers ${one.to} for the ${kind} "${target}", of which it tells nothing.`,
        `It tells of ${[...names[kind]].slice(0, 3).join(', ')}.`,
      )
    }
    const earlier = answers.slice(0, index).find((other) => other.to === one.to && isFor(other, target))
    if (earlier) {
      refuse(
        `of two answers to ${one.to} the second would never be given, since the first is for the same ${kind} or for every one.`,
        `Name the ${kind} that each is for, and let the one for every ${kind} come last.`,
      )
    }
    one.cues?.forEach(checkCue)
  }
}

function checkAnswer(one: ScriptedAnswer, refuse: Refuse): void {
  const { to, afterMs, reply } = one
  if (!known.includes(to)) {
    refuse(`it answers "${to}", which nobody asks for.`, `Answer one of ${known.join(', ')}.`)
  }
  if (!(afterMs >= 0 && afterMs < Infinity)) {
    refuse(`its answer to ${to} comes after ${afterMs} ms, which never is.`, 'Give an afterMs of 0 or more.')
  }
  if (!isPlain(one)) {
    refuse(`its answer to ${to} would not survive JSON.`, 'Give plain data, and a moment in epoch milliseconds.')
  }
  if (!reply.ok && 'stops' in one && one.stops) {
    refuse(`it refuses ${to} and stops the job all the same.`, 'Leave out the refusal, or what stops it.')
  }
  if (!reply.ok && 'holds' in one && one.holds) {
    refuse(`it refuses ${to} and does it all the same.`, 'Leave out the refusal, or what holds the lane.')
  }
}

const targetOf = (one: ScriptedAnswer): readonly ['job' | 'lane', string | undefined] =>
  one.to === 'pause-queue' || one.to === 'resume-queue'
    ? ['lane', 'queue' in one ? one.queue : undefined]
    : ['job', 'jobId' in one ? one.jobId : undefined]

/** A message that no good server sends may still be of a job. */
const jobIdsIn = (cue: Cue): readonly string[] => {
  const one = 'raw' in cue && isRecord(cue.data) ? id(cue.data['jobId']) : jobIdIn(cue)
  return [...rowsIn(cue).flatMap((row) => id(row.jobId) ?? []), ...(one === undefined ? [] : [one])]
}

const isFor = (one: ScriptedAnswer, other: string | undefined): boolean => {
  const [, target] = targetOf(one)
  return target === undefined || target === other
}
