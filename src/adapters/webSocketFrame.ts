import type { WebSocketLike } from './webSocketOpen.ts'

/** One message of the wire: `{ name, data }`; a command that wants an answer, and the answer, carry its `id`. */
export interface WebSocketFrame {
  name: string
  data?: unknown
  id?: unknown
}

// Longer than any snapshot the gate would read whole: what is larger is a mistake or hostile.
const maxCharacters = 20_000_000
// A server that reads nothing any more must not fill our memory.
const maxBufferedBytes = 1_000_000
const openState = 1

/** What came over the socket as a frame; absent where it is none. */
export function readFrame(raw: unknown): WebSocketFrame | undefined {
  if (typeof raw !== 'string' || raw.length > maxCharacters) return undefined
  try {
    const frame: unknown = JSON.parse(raw)
    if (typeof frame !== 'object' || frame === null || !('name' in frame)) return undefined
    return typeof frame.name === 'string' ? (frame as WebSocketFrame) : undefined
  } catch {
    return undefined
  }
}

/** Sends a frame now; false where it cannot. */
export function sendFrame(socket: WebSocketLike, frame: WebSocketFrame): boolean {
  if (socket.readyState !== openState || socket.bufferedAmount > maxBufferedBytes) return false
  try {
    socket.send(JSON.stringify(frame))
    return true
  } catch {
    return false
  }
}
