import type { WebSocketHandlerConnection } from 'msw'

/** What a browser says of a line that ended without a goodbye. */
export const cutCode = 1006

/** Closes a simulated socket behind what was just sent: msw would drop that. */
export function closeSocket(client: WebSocketHandlerConnection['client'], code?: number, reason?: string): void {
  queueMicrotask(() => client.close(code, reason))
}
