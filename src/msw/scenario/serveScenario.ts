import type { Scenario, ScriptedOptions } from '../../adapters/scripted.ts'
import { systemClock } from '../../protocol/clock.ts'
import type { Stop } from '../../protocol/clock.ts'
import type { Door } from './door.ts'
import { createScenarioRun } from './scenarioRun.ts'
import type { Caller, ScenarioRun } from './scenarioRun.ts'

export interface ServeOptions extends ScriptedOptions {
  /** Whether clients may look as admins do; a scenario can take the role away. */
  admin?: boolean
}

/** A server that plays a scenario to whoever comes, over whichever wire it is put behind. */
export interface ScenarioServer {
  readonly scenario: Scenario
  /**
   * Lets clients in; the scenario begins with the first of them, and anew with each start. Returns what ends it: every
   * line is cut, and there is no server any more.
   */
  start(): Stop
  /** Resolves with what `take` makes of what a caller finds, as soon as the server answers. */
  visit<T>(caller: Caller, take: (found: Found) => T | Promise<T>): Promise<T>
}

/** What a caller finds: the door, and behind one that is open the scenario. */
export type Found = { door: Exclude<Door, { kind: 'open' }> } | { door: { kind: 'open' }; run: ScenarioRun }

const nobody: Found = { door: { kind: 'unreachable' } }

/**
 * Creates the server side of a scenario. What it tells of jobs goes to every client, and into a table that snapshots are
 * taken from; what it tells of the line becomes what a server does: it cuts lines, is not to be reached, refuses
 * tokens, asks for patience.
 */
export function serveScenario(scenario: Scenario, options: ServeOptions = {}): ScenarioServer {
  const { clock = systemClock, speed = 1, loop = false, admin = true } = options
  let stop: Stop = () => undefined
  let found: () => ScenarioRun | undefined = () => undefined
  return {
    scenario,
    start() {
      stop()
      let run: ScenarioRun | undefined
      const mine = (): ScenarioRun => (run ??= createScenarioRun(scenario, { clock, speed, loop, admin }))
      found = mine
      stop = () => {
        if (found === mine) found = () => undefined
        run?.close()
        run = undefined
      }
      return stop
    },
    async visit(caller, take) {
      const run = found()
      if (!run) return take(nobody)
      return run.call(caller, (door) => take(door.kind === 'open' ? { door: { kind: 'open' }, run } : { door }))
    },
  }
}
