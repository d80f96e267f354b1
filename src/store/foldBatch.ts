import type { Problem } from '../protocol/problem.ts'
import { applyEvent } from './applyEvent.ts'
import type { Arrival, Effects, JobChange } from './arrival.ts'
import type { Bounds } from './bounds.ts'
import { addNotifications, digest } from './notify.ts'
import type { Draft } from './state.ts'

/** Folds a batch into the draft, in its order, and returns the changes of jobs. */
export function foldBatch(
  draft: Draft,
  batch: readonly Arrival[],
  problems: readonly Problem[],
  bounds: Bounds,
): readonly JobChange[] {
  const effects: Effects = { changes: [], missed: [] }
  for (const arrival of batch) applyEvent(draft, arrival, bounds, effects)
  addNotifications(draft, digest(effects.missed, batch.at(-1)?.at ?? 0), bounds.notifications)
  if (problems.length > 0) countProblems(draft, problems)
  return effects.changes
}

function countProblems(draft: Draft, problems: readonly Problem[]): void {
  const byCode = { ...draft.problems.byCode }
  for (const { code } of problems) byCode[code] = (byCode[code] ?? 0) + 1
  draft.problems = { total: draft.problems.total + problems.length, byCode, last: problems.at(-1) }
}
