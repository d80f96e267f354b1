import { WebSocket } from 'ws'
import { webSocket } from '../../src/adapters/webSocket.ts'
import type { WebSocketOptions } from '../../src/adapters/webSocket.ts'
import { createStatusStore } from '../../src/store/createStatusStore.ts'

/** A store on a real WebSocket that is open, with all the line has said so far; the shortest waits are taken. */
export function openWebSocketStore(options: WebSocketOptions) {
  const { clock } = options
  const adapter = webSocket({ random: () => 0, WebSocket, ...options })
  const store = createStatusStore({ adapter, random: () => 0, ...(clock && { clock }) })
  const statuses: string[] = []
  store.subscribe(() => {
    const { status } = store.getState().connection
    if (statuses.at(-1) !== status) statuses.push(status)
  })
  return { store, statuses, close: store.actions.open(), state: store.getState }
}
