import { setTimeout } from 'node:timers/promises'

/** Milliseconds nothing in these tests takes. */
const patienceMs = 20_000

/** Resolves once `fits`, for what cannot be listened to. */
export async function eventually(fits: () => boolean, describe = (): string => ''): Promise<void> {
  const began = performance.now()
  while (!fits()) {
    if (performance.now() - began > patienceMs) throw new Error(`This never came: ${fits.toString()}. ${describe()}`)
    await setTimeout(2)
  }
}
