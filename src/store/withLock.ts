import type { Clock } from '../protocol/clock.ts'

/** Milliseconds that a tab waits for another one to let go. */
const patienceMs = 5_000

/** Runs `run` while no other tab runs anything under `name`; without that promise where the browser cannot give it. */
export async function withLock(name: string, clock: Clock, run: () => Promise<void>): Promise<void> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks
  if (!locks) return run()
  let hasBegun = false
  const given = new AbortController()
  // A tab whose storage hangs is no reason to keep nothing.
  const stopWaiting = clock.after(patienceMs, () => given.abort())
  const begin = async (): Promise<void> => {
    hasBegun = true
    stopWaiting()
    await run()
  }
  try {
    await locks.request(name, { signal: given.signal }, begin)
  } catch {
    // Refused, as in a sandbox, or given up.
    if (!hasBegun) await begin()
  }
}
