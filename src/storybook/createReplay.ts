import { scripted } from '../adapters/scripted.ts'
import type { Scenario, ScriptedAdapter, ScriptedHandle } from '../adapters/scripted.ts'
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
  /** The scenario as it is told by now, changed by what was asked for; itself as long as nothing was. */
  played(): Scenario
  /** Folds what would wait for the next frame. */
  settle(): void
}

/** Begins a scenario anew, at 0; with `admin`, as an admin sees it. */
export function createReplay(scenario: Scenario, admin = false): Replay {
  const clock = createManualClock(scenario.startsAt)
  let line: ScriptedHandle | undefined
  const adapter = answeringAtOnce(scripted(scenario, { clock }), (handle) => (line = handle))
  const store = createStatusStore({ adapter, clock, random: () => 0 })
  if (admin) store.actions.subscribeAdmin()
  // Held open for good: a provider that comes and goes must not close the line of a time that stands still.
  store.actions.open()
  return {
    store,
    clock,
    ms: () => clock.now() - scenario.startsAt,
    advanceTo: (ms) => clock.advance(scenario.startsAt + ms - clock.now()),
    played: () => line?.played() ?? scenario,
    settle: store.flush,
  }
}

/**
 * The same adapter without answers by promise: they come after the call that asked for them, when a replay may already
 * have lived through what came later.
 */
const answeringAtOnce = (adapter: ScriptedAdapter, opened: (handle: ScriptedHandle) => void): ScriptedAdapter => ({
  ...adapter,
  connect(sink) {
    const handle = adapter.connect(sink)
    opened(handle)
    return { ...handle, send: () => Promise.resolve({ ok: false, code: 'NO_ANSWER' }) }
  },
})
