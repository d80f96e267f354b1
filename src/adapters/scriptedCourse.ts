import type { CommandReply } from '../protocol/commands.ts'
import type { Act } from './actCommands.ts'
import type { Cue, Scenario } from './scenario.ts'
import { answer } from './scriptedAnswer.ts'
import { overrule } from './scriptedLanes.ts'
import { jobIdIn } from './scriptedStory.ts'
import type { Telling } from './scriptedTelling.ts'
import { withTry } from './scriptedTry.ts'

/** The cues of a scenario in their order, changed by what is asked for. */
export interface ScriptedCourse {
  cues(): readonly Cue[]
  /** The cues as a scenario has them: those of the author as long as nothing was asked for. */
  told(): readonly Cue[]
  /** Whether a cue is no longer what the author wrote for this moment. */
  isChanged(cue: Cue): boolean
  /** Answers what was asked, `place` cues into it and `at` milliseconds since the scenario began. */
  answer(ask: Act, place: number, at: number): CommandReply
  /** Has the line tried at once, `at` milliseconds since the scenario began; false where nothing waits to be tried. */
  retry(place: number, at: number): boolean
  beginAgain(): void
}

type Fate = Pick<Telling, 'held' | 'changed' | 'holds'>

const asWritten = (): Fate => ({ held: new Map(), changed: new Set(), holds: new Map() })

export function createScriptedCourse(scenario: Scenario): ScriptedCourse {
  const written = scenario.cues.toSorted((a, b) => a.at - b.at)
  // In the script's own words on the lanes, which count again once a person lets one go.
  let own: readonly Cue[] = written
  let cues: readonly Cue[] = written
  let fate = asWritten()
  const tellingAt = (place: number): Telling => ({
    ...fate,
    written,
    told: cues.slice(0, place),
    ahead: own.slice(place),
  })
  const goOn = (next: Telling): void => {
    fate = next
    own = [...next.told, ...next.ahead]
    cues = [...next.told, ...next.ahead.map((cue) => overrule(cue, next.holds))]
  }
  return {
    cues: () => cues,
    told: () => (cues === written ? scenario.cues : cues),
    isChanged(cue) {
      const jobId = jobIdIn(cue)
      if (jobId !== undefined) return fate.changed.has(jobId)
      return fate.holds.size > 0 && 'name' in cue && cue.name === 'queue-status'
    },
    answer(ask, place, at) {
      const telling = tellingAt(place)
      const [reply, next] = answer(scenario, telling, ask, at)
      if (next !== telling) goOn(next)
      return reply
    },
    retry(place, at) {
      const next = withTry(tellingAt(place), at)
      if (next) goOn(next)
      return next !== undefined
    },
    beginAgain() {
      own = written
      cues = written
      fate = asWritten()
    },
  }
}
