import type { StoreAdapter } from '../protocol/adapter.ts'
import { checkAdapter } from '../protocol/checkAdapter.ts'
import { openPair } from './withFallbackPair.ts'

export interface WithFallbackOptions {
  /** Tries of the live line that fail, one after another, before the spare one is opened. */
  after?: number
}

/**
 * A backend with two ways to it: `live`, and `spare` while `live` cannot be had. The live line goes on trying, and
 * takes over as soon as it is up; it stops both where the server refuses. Commands go to the line that serves: all that
 * either can do are offered, and `UNSUPPORTED` is the answer where the serving one cannot.
 */
export function withFallback(
  live: StoreAdapter,
  spare: StoreAdapter,
  { after = 3 }: WithFallbackOptions = {},
): StoreAdapter {
  const pair = { live: checkAdapter('withFallback', live), spare: checkAdapter('withFallback', spare) }
  if (!Number.isSafeInteger(after) || after < 1) {
    throw new RangeError(
      `withFallback: after is ${after}, so it is not clear when the spare line is wanted. Give a whole number from 1.`,
    )
  }
  const commands = new Set([...pair.live.capabilities.commands, ...pair.spare.capabilities.commands])
  return {
    name: `${live.name}, else ${spare.name}`,
    capabilities: { ...spare.capabilities, ...live.capabilities, commands: [...commands] },
    connect: (sink) => openPair({ ...pair, after, sink }),
  }
}
