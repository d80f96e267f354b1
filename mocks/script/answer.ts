import type { Cue, ScriptedJobAnswer, ScriptedQueueAnswer } from '../../src/adapters/scripted.ts'
import type { JobCommandName, QueueCommandName } from '../../src/protocol/commands.ts'
import type { Strand } from './silence.ts'

interface AnyAnswer {
  /** Milliseconds from the command to the answer. */
  afterMs?: number
  /** Why it is not done; without one it is. */
  refusal?: { code: string; message?: string }
}

/** How a server answers what is asked of a job. */
export interface Answer extends AnyAnswer {
  /** The job it is about; every job where it is absent. */
  jobId?: string
  /** What the script still had to tell of the job is not told. */
  stops?: true
}

/** How a server answers what is asked of a queue. */
export interface QueueAnswer extends AnyAnswer {
  /** The lane it is about; every lane where it is absent. */
  queue?: string
  /** From the answer on the lane is as was asked for, whatever the script says of it. */
  holds?: true
}

type Parts = readonly (Cue | Strand)[]

/**
 * What the server answers to a command, each time it is asked; `at` in `parts` counts from the answer. A command that
 * has no answer is answered as an ordinary server would.
 */
export function answer(to: JobCommandName, options?: Answer, ...parts: Parts): ScriptedJobAnswer
export function answer(to: QueueCommandName, options?: QueueAnswer, ...parts: Parts): ScriptedQueueAnswer
export function answer(
  to: JobCommandName | QueueCommandName,
  { afterMs = 300, refusal, ...about }: Answer & QueueAnswer = {},
  ...parts: Parts
): ScriptedJobAnswer | ScriptedQueueAnswer {
  const cues = parts.flat().toSorted((a, b) => a.at - b.at)
  const told = Object.entries(about).filter(([, value]) => value !== undefined)
  // The overloads have held the options against the command; TypeScript does not follow that into a union.
  return {
    to,
    ...Object.fromEntries(told),
    afterMs,
    reply: refusal ? { ok: false, ...refusal } : { ok: true },
    ...(cues.length > 0 && { cues }),
  } as ScriptedJobAnswer | ScriptedQueueAnswer
}
