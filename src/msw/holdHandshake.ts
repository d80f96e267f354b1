import type { WebSocketHandlerConnection } from 'msw'

type Client = WebSocketHandlerConnection['client']

/** A socket of the page that waits for the server to make up its mind. */
export interface Handshake {
  accept(): void
  /** As if there were no server: an error, and nothing was ever open. */
  refuse(): void
}

/** What a browser says of a line that ended without a goodbye. */
export const cutCode = 1006

/** Keeps a simulated socket from opening, which it would do at once. */
export function holdHandshake(client: Client): Handshake {
  const socket = socketOf(client)
  let isHeld = false
  const hold = (event: Event): void => {
    isHeld = true
    event.stopImmediatePropagation()
  }
  // Captured, so that it comes before the listeners which the page has set already.
  socket?.addEventListener('open', hold, { capture: true, once: true })
  return {
    accept() {
      socket?.removeEventListener('open', hold, { capture: true })
      if (isHeld) socket?.dispatchEvent(new Event('open'))
    },
    refuse() {
      // Alone, a close would leave some clients waiting for the rest of their patience.
      socket?.dispatchEvent(new Event('error'))
      client.close(cutCode)
    },
  }
}

// It is there, but msw's own type of a client does not tell.
const socketOf = (client: Client): EventTarget | undefined =>
  'socket' in client && client.socket instanceof EventTarget ? client.socket : undefined
