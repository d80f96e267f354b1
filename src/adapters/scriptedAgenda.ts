import type { CommandReply } from '../protocol/commands.ts'
import type { Cue, Scenario } from './scenario.ts'
import { answer, answersAfter } from './scriptedAnswer.ts'
import type { Ask } from './scriptedAnswer.ts'
import type { Telling } from './scriptedTelling.ts'

/** What is still to come of a scenario, in its order: cues, and answers to what was asked. All in its milliseconds. */
export interface ScriptedAgenda {
  /** When the next thing comes; undefined where nothing does. */
  nextAt(): number | undefined
  /** Takes the next thing off the list: a cue to perform, or an answer, which has been given. */
  next(isHeard: boolean): Cue | undefined
  ask(ask: Ask, at: number, told: (reply: CommandReply) => void): void
  isChanged(jobId: string): boolean
  cues(): readonly Cue[]
  /** The scenario as it is told by now, changed by what was asked for; itself as long as nothing was. */
  played(): Scenario
  /** Begins anew; what was asked and not answered yet is answered in the new round. */
  beginAgain(): void
  /** Nobody answers any more. */
  close(): void
}

interface Pending {
  at: number
  ask: Ask
  told: (reply: CommandReply) => void
}

const nobody: CommandReply = { ok: false, code: 'NO_ANSWER' }

export function createScriptedAgenda(scenario: Scenario): ScriptedAgenda {
  const written = scenario.cues.toSorted((a, b) => a.at - b.at)
  let cues: readonly Cue[] = written
  let place = 0
  let fate: Pick<Telling, 'held' | 'changed'> = { held: new Map(), changed: new Set() }
  let pending: readonly Pending[] = []
  let played = scenario

  const give = ({ ask, at, told }: Pending, isHeard: boolean): void => {
    const telling = { ...fate, written, told: cues.slice(0, place), ahead: cues.slice(place) }
    const [reply, next] = answer(scenario, telling, ask, at)
    cues = next === telling ? cues : [...next.told, ...next.ahead]
    fate = next
    told(isHeard ? reply : nobody)
  }
  return {
    nextAt() {
      const [cue, first] = [cues[place], pending[0]]
      return cue && first ? Math.min(cue.at, first.at) : (cue ?? first)?.at
    },
    next(isHeard) {
      const [cue, first] = [cues[place], pending[0]]
      if (!first || (cue && cue.at <= first.at)) {
        place++
        return cue
      }
      pending = pending.slice(1)
      give(first, isHeard)
      return undefined
    },
    ask(ask, at, told) {
      const one = { ask, told, at: at + answersAfter(scenario, ask) }
      pending = [...pending, one].toSorted((a, b) => a.at - b.at)
    },
    isChanged: (jobId) => fate.changed.has(jobId),
    cues: () => cues,
    played() {
      const durationMs = Math.max(scenario.durationMs, cues.at(-1)?.at ?? 0, pending.at(-1)?.at ?? 0)
      const now = cues === written ? scenario.cues : cues
      if (now !== played.cues || durationMs !== played.durationMs) played = { ...scenario, cues: now, durationMs }
      return played
    },
    beginAgain() {
      pending = pending.map((one) => ({ ...one, at: Math.max(0, one.at - scenario.durationMs) }))
      cues = written
      place = 0
      fate = { held: new Map(), changed: new Set() }
    },
    close() {
      const unanswered = pending
      pending = []
      for (const { told } of unanswered) told(nobody)
    },
  }
}
