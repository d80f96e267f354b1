import { applyEvent } from './applyEvent.ts'
import type { Arrival, Effects, JobChange } from './arrival.ts'
import type { Bounds } from './bounds.ts'
import { isCatchingUp } from './lineRecord.ts'
import { tellMissed } from './notify.ts'
import type { Draft } from './state.ts'
import { addTally } from './tally.ts'
import type { Tally } from './tally.ts'
import { tellEnds } from './tellEnds.ts'
import { tellParts } from './tellParts.ts'

/** Folds a batch into the draft, in its order, and returns the changes of jobs; `note` is told of each as it is made. */
export function foldBatch(
  draft: Draft,
  batch: readonly Arrival[],
  problems: Tally,
  bounds: Bounds,
  note?: (change: JobChange, arrival: Arrival) => void,
): readonly JobChange[] {
  const effects: Effects = { changes: [], told: [], missed: [], late: [] }
  for (const arrival of batch) {
    const before = effects.changes.length
    applyEvent(draft, arrival, bounds, effects)
    const told = effects.changes.length - before
    if (note) for (let at = before; at < before + told; at++) note(effects.changes[at]!, arrival)
    if (told > 0 && isCatchingUp(draft.connection, arrival.replayed)) {
      draft.lineRecord = { ...draft.lineRecord, caughtUp: draft.lineRecord.caughtUp + told }
      for (const change of effects.changes.slice(before)) change.caughtUp = true
    }
  }
  tellParts(draft, effects)
  tellEnds(draft, effects.told, bounds)
  tellMissed(draft, effects.missed, batch.at(-1)?.at ?? 0, bounds.notifications)
  if (problems.total > 0) draft.problems = addTally(draft.problems, problems)
  return effects.changes
}
