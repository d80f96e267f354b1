import { scripted } from '../adapters/scripted.ts'
import type { Scenario } from '../adapters/scripted.ts'
import type { StoreAdapter } from '../protocol/adapter.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import type { ManualClock } from '../protocol/manualClock.ts'
import { createStatusStore } from '../store/createStatusStore.ts'
import type { StatusStore } from '../store/statusStore.ts'

/** One run of a scenario through the store’s own folds: the same every time, and only forward. */
export interface Replay {
  readonly store: StatusStore
  readonly clock: ManualClock
  /** Milliseconds since the scenario began. */
  ms(): number
  /** Lives on to `ms` milliseconds since the scenario began. */
  advanceTo(ms: number): void
  /** Folds what would wait for the next frame. */
  settle(): void
}

/** Begins a scenario anew, at 0; with `admin`, as an admin sees it. */
export function createReplay(scenario: Scenario, admin = false): Replay {
  const clock = createManualClock(scenario.startsAt)
  const store = createStatusStore({ adapter: silent(scripted(scenario, { clock })), clock, random: () => 0 })
  if (admin) store.actions.subscribeAdmin()
  // Held open for good: a provider that comes and goes must not close the line of a time that stands still.
  store.actions.open()
  return {
    store,
    clock,
    ms: () => clock.now() - scenario.startsAt,
    advanceTo: (ms) => clock.advance(scenario.startsAt + ms - clock.now()),
    settle: store.flush,
  }
}

/**
 * The same adapter without answers: an answer comes after the call that asked for it, when a replay may already have
 * lived through what came later.
 */
const silent = (adapter: StoreAdapter): StoreAdapter => ({
  ...adapter,
  connect: (sink) => ({
    ...adapter.connect(sink),
    send: () => Promise.resolve({ ok: false, code: 'NO_ANSWER' }),
  }),
})
