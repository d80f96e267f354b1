import type { StoreAdapter } from '../../src/protocol/adapter.ts'
import type { Clock } from '../../src/protocol/clock.ts'
import { createManualClock } from '../../src/protocol/manualClock.ts'
import { createStatusStore } from '../../src/store/createStatusStore.ts'
import type { StatusState } from '../../src/store/state.ts'
import { eventually } from './eventually.ts'

/** A store on a real line over HTTP; all time is the test's. */
export function openHttpRig(create: (settings: { clock: Clock; random: () => number }) => StoreAdapter) {
  const manual = createManualClock(1_000_000)
  const waits: number[] = []
  const clock: Clock = {
    ...manual,
    after(ms, run) {
      waits.push(ms)
      return manual.after(ms, run)
    },
  }
  const store = createStatusStore({ adapter: create({ clock, random: () => 0.5 }), clock, random: () => 0 })
  const statuses: string[] = []
  const stop = store.subscribe(() => {
    const { connection } = store.getState()
    const status = connection.status === 'connected' && connection.synced ? 'synced' : connection.status
    if (statuses.at(-1) !== status) statuses.push(status)
  })
  const end = store.actions.open()
  const state = store.getState
  /** Waits for the network alone: no time passes. */
  const comes = async (fits: (state: StatusState) => boolean): Promise<StatusState> => {
    const look = (): boolean => {
      manual.advance(0)
      store.flush()
      return fits(state())
    }
    await eventually(look, () => JSON.stringify({ wanted: fits.toString(), ...state().connection, waits }))
    return state()
  }
  return {
    manual,
    store,
    state,
    statuses,
    comes,
    pass: manual.advance,
    /** Waits of exactly so many milliseconds that have begun so far. */
    waited: (ms: number) => waits.filter((one) => one === ms).length,
    job: (id = 'a') => state().jobs.get(id),
    down: () => comes(({ connection }) => connection.status === 'reconnecting' && connection.retryAt !== undefined),
    out: () => comes(({ connection }) => connection.status === 'disconnected'),
    synced: () => comes(({ connection }) => connection.status === 'connected' && connection.synced),
    /** Lets the wait before the next try pass. */
    retry() {
      const { connection } = state()
      if (connection.status !== 'reconnecting') throw new Error(`There is no retry while ${connection.status}.`)
      manual.advance((connection.retryAt ?? 0) - manual.now())
    },
    close() {
      stop()
      end()
    },
  }
}

export type HttpRig = ReturnType<typeof openHttpRig>
