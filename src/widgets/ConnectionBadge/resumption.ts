/** An absence of the line that is over. */
export interface Resumption {
  /** Epoch milliseconds at which the line was lost, or let go. */
  lostAt: number
  /** Epoch milliseconds at which it was in order again. */
  resumedAt: number
  /** Updates that came meanwhile and are here now. */
  caughtUp: number
}

/** Milliseconds below which an absence went unsaid, so that its end does too. */
const leastMs = 4_000
/** Milliseconds it takes to notice and to read. */
export const shownMs = 6_000

/** True as long as a person is told that the line is back, at `now` (epoch milliseconds). */
export function isJustResumed(resumption: Resumption | undefined, now: number | undefined): boolean {
  if (resumption === undefined || now === undefined) return false
  const { lostAt, resumedAt } = resumption
  // The page's clock goes in whole seconds, so that it may be a little before the moment itself.
  return resumedAt - lostAt >= leastMs && Math.abs(now - resumedAt) < shownMs
}
