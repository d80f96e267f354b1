import type { Clock } from '../protocol/clock.ts'

/** Milliseconds after which a gap is the first one again. */
const memoryMs = 60_000
/** Milliseconds a request after a gap waits at most. */
const maxWaitMs = 30_000

/** Milliseconds to wait before each request after a gap: a server that numbers across its users has gaps for ever. */
export function createGapPace(clock: Clock): () => number {
  let gaps = 0
  let lastAt = -Infinity
  return () => {
    const now = clock.now()
    if (now - lastAt > memoryMs) gaps = 0
    lastAt = now
    return gaps++ === 0 ? 0 : Math.min(maxWaitMs, 500 * 2 ** (gaps - 1))
  }
}
