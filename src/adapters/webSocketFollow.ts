import type { Stop } from '../protocol/clock.ts'
import { readFrame } from './webSocketFrame.ts'
import type { WebSocketFrame } from './webSocketFrame.ts'
import type { WebSocketLike } from './webSocketOpen.ts'

interface SocketEvents {
  opened(): void
  /** Something came; without a frame where it was none. */
  heard(frame: WebSocketFrame | undefined): void
  closed(code: number, reason: string): void
}

/** Follows a socket; returns what hangs it up, with silence after. */
export function followWebSocket(socket: WebSocketLike, events: SocketEvents): Stop {
  socket.onopen = () => events.opened()
  socket.onmessage = ({ data }: { data: unknown }) => events.heard(readFrame(data))
  socket.onclose = ({ code, reason }: { code: number; reason: string }) => events.closed(code, reason)
  // A close follows, and says more; for an error that nobody listens to Node would end the process.
  socket.onerror = () => undefined
  return () => {
    socket.onopen = socket.onmessage = socket.onclose = null
    // At once, even where it is still connecting: browsers make the next try wait for it.
    socket.close(1000)
  }
}
