import type { StatusState } from '../../src/store/state.ts'
import type { StatusStore } from '../../src/store/statusStore.ts'

/** Milliseconds nothing in these tests takes. */
const patienceMs = 20_000

/** The first state that fits: the one there is, or one to come; fails where none does. */
export function until(store: StatusStore, fits: (state: StatusState) => boolean): Promise<StatusState> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const state = store.getState()
      if (!fits(state)) return
      end()
      resolve(state)
    }
    const timer = setTimeout(() => {
      end()
      const { connection, jobs, problems } = store.getState()
      reject(new Error(`This state never came. The last: ${JSON.stringify({ connection, jobs: [...jobs], problems })}`))
    }, patienceMs)
    const stop = store.subscribe(look)
    const end = (): void => {
      clearTimeout(timer)
      stop()
    }
    look()
  })
}

export const isSynced = ({ connection }: StatusState): boolean => connection.status === 'connected' && connection.synced

export const isDown = ({ connection }: StatusState): boolean => connection.status === 'reconnecting'
