import type { Scenario } from '../../adapters/scripted.ts'
import { instant } from '../../protocol/check.ts'

/** Milliseconds that a scenario may last, a day: a broken network is worked out try by try, up to its end. */
export const longestMs = 86_400_000

/** A moment to stand at; throws where there is none. */
export function checkMoment(ms: number): number {
  if (ms >= 0 && ms < Infinity) return ms
  throw new RangeError(
    `timeline: ms is ${ms}, so there is no moment to stand at. Give milliseconds since the scenario began, from 0.`,
  )
}

/** A speed to play at; throws where time would not go forward. */
export function checkSpeed(speed: number): number {
  if (speed > 0 && speed < Infinity) return speed
  throw new RangeError(`timeline: speed is ${speed}, so the scenario would never move. Give a number above 0.`)
}

/** A scenario to play; throws where there is none, as where a name was mistyped. */
export function checkScenario(scenario: Scenario): Scenario {
  const hasTime = scenario?.durationMs >= 0 && instant(scenario.startsAt) !== undefined
  if (!Array.isArray(scenario?.cues) || !hasTime) {
    throw new TypeError(
      'timeline: there is no scenario to play. ' +
        'Give one with cues, durationMs and startsAt, such as happyPath from telltale/mocks.',
    )
  }
  if (scenario.durationMs <= longestMs) return scenario
  throw new RangeError(
    `timeline: "${scenario.name}" lasts ${scenario.durationMs} ms, too long to work out what a broken network does to it. ` +
      'Give a durationMs of a day at most.',
  )
}
