import type { Scenario, ScriptedOptions } from '../../adapters/scripted.ts'
import { systemClock } from '../../protocol/clock.ts'
import type { Stop } from '../../protocol/clock.ts'
import type { Connection } from '../../protocol/connection.ts'
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
  /**
   * Has clients find the line like this, whatever the scenario says: `{ status: 'reconnecting', attempt: 1 }` is a server
   * that is gone. Without one it is as the scenario says again.
   */
  impose(line?: Connection): void
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
  const { clock = systemClock, speed = 1, loop = false, admin = true, jobCommands, queueCommands } = options
  let place: Place | undefined
  let imposed: Connection | undefined
  const end = (one: Place | undefined): void => {
    if (place === one) place = undefined
    one?.run?.close()
  }
  return {
    scenario,
    start() {
      end(place)
      const mine: Place = (place = {})
      return () => end(mine)
    },
    impose(line) {
      imposed = line
      place?.run?.impose(line)
    },
    async visit(caller, take) {
      if (!place) return take(nobody)
      const run = (place.run ??= createScenarioRun(scenario, {
        clock,
        speed,
        loop,
        admin,
        jobCommands,
        queueCommands,
        imposed,
      }))
      return run.call(caller, (door) => take(door.kind === 'open' ? { door: { kind: 'open' }, run } : { door }))
    },
  }
}

/** Where a server that was started stands; it has a run from its first client on. */
interface Place {
  run?: ScenarioRun
}
