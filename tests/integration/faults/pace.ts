import { setImmediate, setTimeout } from 'node:timers/promises'
import type { ManualClock } from '../../../src/protocol/manualClock.ts'
import type { StatusState } from '../../../src/store/state.ts'
import type { StatusStore } from '../../../src/store/statusStore.ts'

export type Fits = (state: StatusState) => boolean

/** Milliseconds on the policy's clock, and on the real one, after which a state counts as one that never comes. */
const [limitMs, realLimitMs] = [180_000, 25_000]
/** Milliseconds, on both clocks, of a step while real bytes are awaited: never faster than the line itself. */
const stepMs = 16
/** Milliseconds on the policy's clock of a step while nothing can come. */
export const deadStepMs = 250

/**
 * Moves the policy's clock on until the state fits, and returns the milliseconds it took on that clock. Where the
 * policy itself waits it jumps; where bytes are under way it keeps to the real pace; on a line known to be dead
 * it strides. So a busy machine makes a test slower, and changes nothing else.
 */
export async function paceUntil(store: StatusStore, clock: ManualClock, fits: Fits, isDead = false): Promise<number> {
  const began = clock.now()
  const reallyBegan = performance.now()
  const isLate = (): boolean => clock.now() - began > limitMs || performance.now() - reallyBegan > realLimitMs
  for (let state = store.getState(); !fits(state); state = store.getState()) {
    if (isLate()) throw new Error(`This state never came. The last: ${describe(state)}`)
    clock.advance(await stepFor(state, clock.now(), isDead))
  }
  return clock.now() - began
}

async function stepFor({ connection }: StatusState, now: number, isDead: boolean): Promise<number> {
  const retryAt = connection.status === 'reconnecting' ? connection.retryAt : undefined
  if (retryAt !== undefined && retryAt > now) return retryAt - now
  if (!isDead) {
    await setTimeout(stepMs)
    return stepMs
  }
  for (let turn = 0; turn < 3; turn++) await setImmediate()
  return deadStepMs
}

const describe = ({ connection, jobs, problems }: StatusState): string =>
  JSON.stringify({ connection, jobs: [...jobs.values()].slice(0, 20), problems })
