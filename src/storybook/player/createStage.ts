import type { Scenario } from '../../adapters/scripted.ts'
import type { StatusStore } from '../../store/statusStore.ts'
import type { TimelineAsk, TimelineEdit } from '../channel.ts'
import { createReplay } from '../createReplay.ts'
import { playedScenario } from '../playedScenario.ts'
import { createActLog } from './createActLog.ts'
import { createSteadyStore } from './createSteadyStore.ts'

/** What is being played. */
export interface Piece {
  /** The scenario as its author wrote it. */
  scenario: Scenario
  /** What a person changed, in the order of `at`. */
  edits: readonly TimelineEdit[]
}

/** A piece at one moment, in a store that stays the same object. */
export interface Stage {
  readonly store: StatusStore
  /** The piece, and what is heard of it: the scenario with the edits in it, changed by what was asked for. */
  piece(): Piece & { asks: readonly TimelineAsk[]; played: Scenario }
  /** Milliseconds since the scenario began. */
  ms(): number
  /** Moves to a moment, forward by living on, back by living through it all again. */
  leap(ms: number): void
  /** Lives on, as a page does that is looked at. */
  roll(ms: number): void
  /** Folds what would wait for the next frame, since none comes. */
  settle(): void
  /** Puts another piece on, at a moment. */
  change(piece: Piece, ms: number): void
  /** As if nobody had done anything yet. */
  forget(): void
}

/** Sets a piece up at its beginning; with `admin`, as an admin sees it. */
export function createStage(first: Piece, admin: boolean, onAsk: () => void): Stage {
  const acts = createActLog()
  let isAdmin = admin
  let piece = first
  let heard = playedScenario(first.scenario, first.edits)
  let replay = createReplay(heard, isAdmin)
  const steady = createSteadyStore(replay, {
    onAct(act) {
      // As it will be when it is done again.
      replay.settle()
      acts.add(replay.ms(), act)
      if (act.asks) onAsk()
    },
    onAdmin() {
      if (isAdmin) return
      isAdmin = true
      replay.store.actions.subscribeAdmin()
    },
  })

  const again = (ms: number): void => {
    const next = createReplay(heard, isAdmin)
    acts.lead(next, ms)
    replay = next
    steady.show(next)
  }
  return {
    store: steady.store,
    piece: () => ({ ...piece, asks: acts.asks(), played: replay.played() }),
    ms: () => replay.ms(),
    roll: (ms) => replay.advanceTo(ms),
    settle: () => replay.settle(),
    leap(ms) {
      if (ms < replay.ms()) return again(ms)
      steady.leap(() => {
        replay.advanceTo(ms)
        replay.settle()
      })
    },
    change(other, ms) {
      piece = other
      heard = playedScenario(other.scenario, other.edits)
      again(ms)
      const { durationMs } = replay.played()
      if (ms > durationMs) again(durationMs)
    },
    forget: acts.clear,
  }
}
