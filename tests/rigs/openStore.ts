import { socketIo } from '../../src/adapters/socketIo.ts'
import type { SocketIoOptions } from '../../src/adapters/socketIo.ts'
import { createStatusStore } from '../../src/store/createStatusStore.ts'

/** A store on a real line that is open, with all the line has said so far; the shortest waits are taken. */
export function openStore(options: SocketIoOptions) {
  const store = createStatusStore({ adapter: socketIo({ random: () => 0, ...options }), random: () => 0 })
  const statuses: string[] = []
  store.subscribe(() => {
    const { status } = store.getState().connection
    if (statuses.at(-1) !== status) statuses.push(status)
  })
  return { store, statuses, close: store.actions.open(), state: store.getState }
}
