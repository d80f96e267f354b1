import type { StatusState } from './state.ts'

/** Drops in a row that make a line unsteady. */
const manyDrops = 3
/** Milliseconds a line has to hold before a drop counts as the first again: one good moment is no proof. */
export const calmAfterMs = 60_000

/** True of a line that keeps dropping, at `now` (epoch milliseconds), and until it has held for a minute. */
export function selectIsUnsteady({ lineRecord: { drops } }: Pick<StatusState, 'lineRecord'>, now: number): boolean {
  const last = drops.at(-1)
  if (last === undefined || now - last >= calmAfterMs) return false
  const firstInRow = drops.findLastIndex((at, i) => at - (drops[i - 1] ?? -Infinity) >= calmAfterMs)
  return drops.length - Math.max(0, firstInRow) >= manyDrops
}
