import type { Cue, ScriptedAnswer } from '../../src/adapters/scripted.ts'
import type { JobCommandName } from '../../src/protocol/commands.ts'
import type { Strand } from './silence.ts'

export interface Answer {
  /** The job it is about; every job where it is absent. */
  jobId?: string
  /** Milliseconds from the command to the answer. */
  afterMs?: number
  /** Why it is not done; without one it is. */
  refusal?: { code: string; message?: string }
  /** What the script still had to tell of the job is not told. */
  stops?: true
}

/**
 * What the server answers to a command, each time it is asked; `at` in `parts` counts from the answer. A command that
 * has no answer is answered as an ordinary server would.
 */
export function answer(
  to: JobCommandName,
  { jobId, afterMs = 300, refusal, stops }: Answer = {},
  ...parts: readonly (Cue | Strand)[]
): ScriptedAnswer {
  const cues = parts.flat().toSorted((a, b) => a.at - b.at)
  return {
    to,
    ...(jobId !== undefined && { jobId }),
    afterMs,
    reply: refusal ? { ok: false, ...refusal } : { ok: true },
    ...(stops && { stops }),
    ...(cues.length > 0 && { cues }),
  }
}
