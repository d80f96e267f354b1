import type { Counts } from '../../protocol/jobProgress.ts'

/** How the items of a batch stand. */
export interface RollUp {
  /** Items finished well. */
  done: number
  /** Items that failed. */
  failed: number
  /** Items left out. */
  skipped: number
  /** Items being worked on. */
  running: number
  /** Items still to come. */
  waiting: number
}

/** In the order in which they stand in the bar. */
export const rollUpParts = ['done', 'failed', 'skipped', 'running', 'waiting'] as const

export type RollUpPart = (typeof rollUpParts)[number]

export const sizeOf = (rollUp: RollUp): number => rollUpParts.reduce((sum, part) => sum + rollUp[part], 0)

/** What the server counted itself; undefined where it told only how many are done. */
export function rollUpOf(counts: Counts | undefined): RollUp | undefined {
  if (counts?.failed === undefined && counts?.skipped === undefined) return undefined
  const { done, failed = 0, skipped = 0, running = 0, total = 0 } = counts
  return { done, failed, skipped, running, waiting: Math.max(0, total - done - failed - skipped - running) }
}

/** Percent of the items that are through, however they ended; undefined for a batch without items. */
export function percentOf(rollUp: RollUp): number | undefined {
  const size = sizeOf(rollUp)
  return size > 0 ? ((rollUp.done + rollUp.failed + rollUp.skipped) / size) * 100 : undefined
}
