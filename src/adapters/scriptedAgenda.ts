import type { CommandReply } from '../protocol/commands.ts'
import type { Act } from './actCommands.ts'
import type { Cue, Scenario } from './scenario.ts'
import { answersAfter } from './scriptedAnswer.ts'
import { createScriptedCourse } from './scriptedCourse.ts'
import type { ScriptedCourse } from './scriptedCourse.ts'

/** What is still to come of a scenario, in its order: cues, and answers to what was asked. All in its milliseconds. */
export interface ScriptedAgenda extends Pick<ScriptedCourse, 'cues' | 'isChanged'> {
  /** When the next thing comes; undefined where nothing does. */
  nextAt(): number | undefined
  /** Takes the next thing off the list: a cue to perform, or an answer, which has been given. */
  next(isHeard: boolean): Cue | undefined
  ask(ask: Act, at: number, told: (reply: CommandReply) => void): void
  /** Has the line tried at once; false where nothing waits to be tried. */
  retry(at: number): boolean
  /** The scenario as it is told by now, changed by what was asked for; itself as long as nothing was. */
  played(): Scenario
  /** Begins anew; what was asked and not answered yet is answered in the new round. */
  beginAgain(): void
  /** Nobody answers any more. */
  close(): void
}

interface Pending {
  at: number
  ask: Act
  told: (reply: CommandReply) => void
}

const nobody: CommandReply = { ok: false, code: 'NO_ANSWER' }

export function createScriptedAgenda(scenario: Scenario): ScriptedAgenda {
  const course = createScriptedCourse(scenario)
  let place = 0
  let pending: readonly Pending[] = []
  let played = scenario
  return {
    cues: course.cues,
    isChanged: course.isChanged,
    nextAt() {
      const [cue, first] = [course.cues()[place], pending[0]]
      return cue && first ? Math.min(cue.at, first.at) : (cue ?? first)?.at
    },
    next(isHeard) {
      const [cue, first] = [course.cues()[place], pending[0]]
      if (!first || (cue && cue.at <= first.at)) {
        place++
        return cue
      }
      pending = pending.slice(1)
      const reply = course.answer(first.ask, place, first.at)
      first.told(isHeard ? reply : nobody)
      return undefined
    },
    ask(ask, at, told) {
      const one = { ask, told, at: at + answersAfter(scenario, ask) }
      pending = [...pending, one].toSorted((a, b) => a.at - b.at)
    },
    retry: (at) => course.retry(place, at),
    played() {
      const [last, cues] = [course.cues().at(-1), course.told()]
      const durationMs = Math.max(scenario.durationMs, last?.at ?? 0, pending.at(-1)?.at ?? 0)
      if (cues !== played.cues || durationMs !== played.durationMs) played = { ...scenario, cues, durationMs }
      return played
    },
    beginAgain() {
      pending = pending.map((one) => ({ ...one, at: Math.max(0, one.at - scenario.durationMs) }))
      course.beginAgain()
      place = 0
    },
    close() {
      const unanswered = pending
      pending = []
      for (const { told } of unanswered) told(nobody)
    },
  }
}
