import type { StatusStore } from '../../store/statusStore.ts'
import type { TimelineAsk, TimelineWish } from '../channel.ts'
import type { Replay } from '../createReplay.ts'

/** Something that a person does. */
export interface Act {
  do(store: StatusStore): void
  /** What it asks for, and of what, where it does. */
  asks?: TimelineWish
}

/** What a person did while a scenario was played, so that it is done again when the scenario is. */
export interface ActLog {
  add(ms: number, act: Act): void
  /** Leads a new replay to `ms`, doing on the way what was done; what was done later has then never happened. */
  lead(replay: Replay, ms: number): void
  /** What was asked of jobs and queues, in the order of `at`. */
  asks(): readonly TimelineAsk[]
  clear(): void
}

export function createActLog(): ActLog {
  let acts: readonly { ms: number; act: Act }[] = []
  let asks: readonly TimelineAsk[] = []
  const keep = (all: typeof acts): void => {
    acts = all
    asks = all.flatMap(({ ms, act }) => (act.asks ? [{ at: ms, ...act.asks }] : []))
  }
  return {
    add(ms, act) {
      keep([...acts, { ms, act }])
    },
    lead(replay, ms) {
      keep(acts.filter((one) => one.ms <= ms))
      for (const one of acts) {
        replay.advanceTo(one.ms)
        replay.settle()
        one.act.do(replay.store)
      }
      replay.advanceTo(ms)
      replay.settle()
    },
    asks: () => asks,
    clear: () => keep([]),
  }
}
