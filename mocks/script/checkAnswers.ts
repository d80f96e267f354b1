import type { Cue, ScriptedAnswer } from '../../src/adapters/scripted.ts'
import { jobIdIn, rowsIn } from '../../src/adapters/scriptedStory.ts'
import { id, isRecord } from '../../src/protocol/check.ts'
import { commandOf } from '../../src/protocol/jobAction.ts'
import { isPlain } from './isPlain.ts'

type Refuse = (what: string, mend: string) => never

const known: readonly string[] = Object.values(commandOf)

interface Answering {
  answers: readonly ScriptedAnswer[]
  /** All else that the scenario tells. */
  cues: readonly Cue[]
}

/** Has `refuse` throw where an answer could never be given as it is written; `checkCue` looks at what it tells. */
export function checkAnswers({ answers, cues: told }: Answering, checkCue: (cue: Cue) => void, refuse: Refuse): void {
  const jobIds = new Set([...told, ...answers.flatMap(({ cues }) => cues ?? [])].flatMap(jobIdsIn))
  for (const [index, one] of answers.entries()) {
    const { to, jobId, afterMs, reply, cues = [], stops } = one
    if (!known.includes(to)) {
      refuse(`it answers "${to}", which nobody asks of a job.`, `Answer one of ${known.join(', ')}.`)
    }
    if (!(afterMs >= 0 && afterMs < Infinity)) {
      refuse(`its answer to ${to} comes after ${afterMs} ms, which never is.`, 'Give an afterMs of 0 or more.')
    }
    if (!isPlain(one)) {
      refuse(`its answer to ${to} would not survive JSON.`, 'Give plain data, and a moment in epoch milliseconds.')
    }
    if (!reply.ok && stops) {
      refuse(`it refuses ${to} and stops the job all the same.`, 'Leave out the refusal, or what stops it.')
    }
    if (jobId !== undefined && jobIds.size > 0 && !jobIds.has(jobId)) {
      refuse(
        `it answers ${to} for the job "${jobId}", of which it tells nothing.`,
        `It tells of ${[...jobIds].slice(0, 3).join(', ')}.`,
      )
    }
    const earlier = answers.slice(0, index).find((other) => other.to === to && isFor(other, jobId))
    if (earlier) {
      refuse(
        `of two answers to ${to} the second would never be given, since the first is for the same job or for every one.`,
        'Name the job that each is for, and let the one for every job come last.',
      )
    }
    cues.forEach(checkCue)
  }
}

/** A message that no good server sends may still be of a job. */
const jobIdsIn = (cue: Cue): readonly string[] => {
  const one = 'raw' in cue && isRecord(cue.data) ? id(cue.data['jobId']) : jobIdIn(cue)
  return [...rowsIn(cue).flatMap((row) => id(row.jobId) ?? []), ...(one === undefined ? [] : [one])]
}

const isFor = ({ jobId }: ScriptedAnswer, other: string | undefined): boolean => jobId === undefined || jobId === other
