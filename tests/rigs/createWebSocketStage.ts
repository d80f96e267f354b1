import { webSocket } from '../../src/adapters/webSocket.ts'
import type { WebSocketOptions } from '../../src/adapters/webSocket.ts'
import type { WebSocketLike } from '../../src/adapters/webSocket.ts'
import { createManualClock } from '../../src/protocol/manualClock.ts'
import { createSink } from './createSink.ts'
import { settle } from './createStoreRig.ts'

type Handler = ((event: never) => void) | null
const [connecting, open, closed] = [0, 1, 3]

/** A WebSocket whose other end a test plays by hand. */
class PlayedSocket implements WebSocketLike {
  readyState = connecting
  bufferedAmount = 0
  onopen: Handler = null
  onmessage: Handler = null
  onclose: Handler = null
  onerror: Handler = null
  readonly sent: unknown[] = []
  readonly closedWith: (number | undefined)[] = []
  readonly url: string
  readonly protocols: string[]

  constructor(url: string, protocols: string[] = []) {
    this.url = url
    this.protocols = protocols
  }
  send(text: string): void {
    this.sent.push(JSON.parse(text))
  }
  close(code?: number): void {
    this.closedWith.push(code)
    this.readyState = closed
  }
  opens(): void {
    this.readyState = open
    this.tell(this.onopen, {})
  }
  /** Anything at all comes over the socket. */
  brings(data: unknown): void {
    this.tell(this.onmessage, { data })
  }
  says(name: string, data?: unknown, id?: unknown): void {
    this.brings(JSON.stringify({ name, data, id }))
  }
  ends(code: number, reason = ''): void {
    this.readyState = closed
    this.tell(this.onerror, {})
    this.tell(this.onclose, { code, reason })
  }
  private tell(handler: Handler, event: object): void {
    handler?.(event as never)
  }
}

/** The adapter over sockets a test plays by hand, on a clock that stands still. */
export async function createWebSocketStage(options: Partial<WebSocketOptions> = {}) {
  const clock = createManualClock(1_000_000)
  const told = createSink()
  const sockets: PlayedSocket[] = []
  class Played extends PlayedSocket {
    constructor(url: string, protocols?: string[]) {
      super(url, protocols)
      sockets.push(this)
    }
  }
  const adapter = webSocket({ url: 'wss://a.example/live', clock, random: () => 0, WebSocket: Played, ...options })
  const handle = adapter.connect(told.sink)
  await settle()
  const socket = (): PlayedSocket => sockets.at(-1)!
  return {
    ...told,
    clock,
    adapter,
    handle,
    sockets,
    socket,
    /** Names of what was sent over the last socket. */
    sent: () => socket().sent.map((frame) => (frame as { name: string }).name),
    async advance(ms: number) {
      clock.advance(ms)
      await settle()
    },
  }
}

export const connected = { status: 'connected', via: 'websocket', synced: false } as const
