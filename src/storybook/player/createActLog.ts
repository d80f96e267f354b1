import type { StatusStore } from '../../store/statusStore.ts'
import type { Replay } from '../createReplay.ts'

/** What a person did while a scenario was played, so that it is done again when the scenario is. */
export interface ActLog {
  add(ms: number, act: (store: StatusStore) => void): void
  /** Leads a new replay to `ms`, doing on the way what was done; what was done later has then never happened. */
  lead(replay: Replay, ms: number): void
  clear(): void
}

export function createActLog(): ActLog {
  let acts: readonly { ms: number; act: (store: StatusStore) => void }[] = []
  return {
    add(ms, act) {
      acts = [...acts, { ms, act }]
    },
    lead(replay, ms) {
      acts = acts.filter((one) => one.ms <= ms)
      for (const one of acts) {
        replay.advanceTo(one.ms)
        replay.settle()
        one.act(replay.store)
      }
      replay.advanceTo(ms)
      replay.settle()
    },
    clear() {
      acts = []
    },
  }
}
