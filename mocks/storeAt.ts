import { scripted } from '../src/adapters/scripted.ts'
import type { Scenario } from '../src/adapters/scripted.ts'
import { createManualClock } from '../src/protocol/manualClock.ts'
import type { ManualClock } from '../src/protocol/manualClock.ts'
import { createStatusStore } from '../src/store/createStatusStore.ts'
import type { BatchingStatusStore } from '../src/store/createStatusStore.ts'
import type { StatusState } from '../src/store/state.ts'

export interface StoreAtOptions {
  /** True looks as an admin does; without it system figures are not listened to. */
  admin?: boolean
}

/** A store whose time stands still until its clock is told to move. */
export interface StandingStore extends BatchingStatusStore {
  readonly clock: ManualClock
}

/**
 * A store that has lived through the first `ms` milliseconds of a scenario and stands still there: the same state
 * every time, for stories, pictures and tests. Throws where `ms` is no moment of any scenario.
 */
export function storeAt(scenario: Scenario, ms: number, { admin = false }: StoreAtOptions = {}): StandingStore {
  if (!(ms >= 0 && ms < Infinity)) {
    throw new RangeError(
      `storeAt: ms is ${ms}, so there is no moment to stop at. Give milliseconds since the scenario began, from 0.`,
    )
  }
  const clock = createManualClock(scenario.startsAt)
  const store = createStatusStore({ adapter: scripted(scenario, { clock }), clock, random: () => 0 })
  if (admin) store.actions.subscribeAdmin()
  // Held open for good: a provider that comes and goes must not close the line of a store that stands still.
  store.actions.open()
  clock.advance(ms)
  store.flush()
  // A page drawn without a DOM, as in a test that runs in Node, shows the same moment.
  return { ...store, clock, getInitialState: store.getState }
}

/** What a store knows after the first `ms` milliseconds of a scenario. */
export const stateAt = (scenario: Scenario, ms: number, options?: StoreAtOptions): StatusState =>
  storeAt(scenario, ms, options).getState()
