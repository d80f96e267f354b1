import { setImmediate, setTimeout } from 'node:timers/promises'
import type { ManualClock } from '../../../src/protocol/manualClock.ts'
import type { StatusState } from '../../../src/store/state.ts'
import type { StatusStore } from '../../../src/store/statusStore.ts'

export type Fits = (state: StatusState) => boolean

/** Milliseconds on the policy's clock, and on the real one, after which a state counts as one that never comes. */
const [limitMs, realLimitMs] = [180_000, 25_000]
/** Milliseconds, on both clocks, of a step at the real pace. */
const stepMs = 16
/** Milliseconds on the policy's clock of any other step. */
export const deadStepMs = 250
/** Turns of the event loop in such a step: enough for bytes to get through this process. */
const turns = 12

/**
 * How the policy's clock moves while bytes may be under way: as the real one does; in strides, where none come or all
 * come from this process; briskly, where they might come from another one.
 */
export type Pace = 'real' | 'striding' | 'brisk'

/**
 * Moves the policy's clock on until the state fits, and returns the milliseconds it took on that clock. Where the
 * policy itself waits for a try it jumps. So a busy machine makes a test slower, and changes nothing else.
 */
export async function paceUntil(store: StatusStore, clock: ManualClock, fits: Fits, pace: Pace): Promise<number> {
  const began = clock.now()
  const reallyBegan = performance.now()
  const isLate = (): boolean => clock.now() - began > limitMs || performance.now() - reallyBegan > realLimitMs
  for (let state = store.getState(); !fits(state); state = store.getState()) {
    if (isLate()) throw new Error(`This state never came. The last: ${describe(state)}`)
    clock.advance(await stepFor(state, clock.now(), pace))
  }
  return clock.now() - began
}

async function stepFor({ connection }: StatusState, now: number, pace: Pace): Promise<number> {
  const retryAt = connection.status === 'reconnecting' ? connection.retryAt : undefined
  if (retryAt !== undefined && retryAt > now) return retryAt - now
  if (pace === 'striding') for (let turn = 0; turn < turns; turn++) await setImmediate()
  else await setTimeout(stepMs)
  return pace === 'real' ? stepMs : deadStepMs
}

const describe = ({ connection, jobs, problems }: StatusState): string =>
  JSON.stringify({ connection, jobs: [...jobs.values()].slice(0, 20), problems })
