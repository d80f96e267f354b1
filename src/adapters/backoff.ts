/** Milliseconds: the first retry comes within this, the ladder doubles it. */
const firstMs = 1_000
/** Milliseconds no retry waits longer than. */
export const capMs = 30_000

/**
 * Milliseconds to wait before retry `attempt` (1 = first): jitter over the upper half of a doubling step, under a cap,
 * so that a thousand clients of one restarted server come back spread out.
 * Source: "Exponential Backoff And Jitter", AWS Architecture Blog, 2015 ("equal jitter").
 */
export function backoffMs(attempt: number, random: () => number): number {
  const step = Math.min(capMs, firstMs * 2 ** Math.min(attempt - 1, 30))
  return step / 2 + random() * (step / 2)
}
