import { scripted } from '../../src/adapters/scripted.ts'
import type { Scenario } from '../../src/adapters/scripted.ts'
import type { Connection } from '../../src/protocol/connection.ts'
import { createManualClock } from '../../src/protocol/manualClock.ts'
import { createStatusStore } from '../../src/store/createStatusStore.ts'

/** Plays a scenario to its end in a fresh store, and says how the line looked at each moment, without its words. */
export function playThrough(scenario: Scenario) {
  const clock = createManualClock(scenario.startsAt)
  const store = createStatusStore({ adapter: scripted(scenario, { clock }), clock, random: () => 0 })
  const looks: unknown[] = []
  let last: Connection | undefined
  store.subscribe(() => {
    const { connection } = store.getState()
    if (connection === last) return
    last = connection
    looks.push(lookOf(connection, clock.now() - scenario.startsAt, scenario.startsAt))
  })
  store.actions.open()
  clock.advance(scenario.durationMs)
  store.flush()
  return { store, looks, jobs: standing(store.getState().counts) }
}

function lookOf(connection: Connection, ms: number, startsAt: number): unknown {
  const { message: _, retryAt, ...look } = { message: '', retryAt: undefined, ...connection }
  return { ms, ...look, ...(retryAt !== undefined && { retryMs: retryAt - startsAt }) }
}

const standing = (counts: object): object => Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
