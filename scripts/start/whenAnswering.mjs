import { setTimeout as pause } from 'node:timers/promises'

/**
 * Resolves to true once the address answers, or to false when told to stop asking.
 * @param {string} url
 * @param {AbortSignal} stop
 */
export async function whenAnswering(url, stop) {
  while (!stop.aborted) {
    const answer = await fetch(url, { signal: stop }).catch(() => undefined)
    if (answer?.ok) return true
    await pause(250, undefined, { signal: stop }).catch(() => undefined)
  }
  return false
}
