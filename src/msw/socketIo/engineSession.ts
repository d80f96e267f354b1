import type { Clock, Stop } from '../../protocol/clock.ts'
import { enginePacket } from './enginePacket.ts'

/** How packets get to a client: over a socket, or in the answer to its next question. */
export interface EngineTransport {
  readonly name: 'polling' | 'websocket'
  /** Nothing can be sent while nobody asks. */
  isWritable(): boolean
  write(packets: readonly string[]): void
  close(): void
  /** Keeps no question waiting while the client moves to another transport: it waits for its answer first. */
  hurry?(isHurried: boolean): void
}

/** Why a session ended, in the words of Socket.IO. */
export type EngineEnd = 'transport close' | 'ping timeout' | 'parse error'

/** One client, whichever transport it is on. */
export interface EngineSession {
  readonly id: string
  transport(): EngineTransport
  /** Moves to another transport; what waits goes over it. */
  upgrade(transport: EngineTransport): void
  /** Sends what waits, where it can. */
  flush(): void
  /** Sends a message of Socket.IO. */
  send(message: string): void
  /** Takes one packet of the client. */
  receive(packet: string): void
  close(reason: EngineEnd): void
}

export interface SessionParts {
  id: string
  transport: EngineTransport
  clock: Clock
  /** Milliseconds between a pong and the next ping. */
  pingInterval: number
  /** Milliseconds a client has to answer a ping. */
  pingTimeout: number
  onMessage(message: string): void
  onEnd(reason: EngineEnd): void
}

/** Opens a session: greets the client, and pings it until it no longer answers. */
export function createEngineSession(parts: SessionParts & { upgrades: readonly string[] }): EngineSession {
  const { id, clock, pingInterval, pingTimeout, upgrades } = parts
  let { transport } = parts
  let waiting: string[] = []
  let isEnded = false
  let stopTimer: Stop = () => undefined

  const flush = (): void => {
    if (waiting.length === 0 || !transport.isWritable()) return
    const packets = waiting
    waiting = []
    transport.write(packets)
  }
  const put = (packet: string): void => {
    if (isEnded) return
    waiting.push(packet)
    flush()
  }
  const pingLater = (): void => {
    stopTimer()
    stopTimer = clock.after(pingInterval, () => {
      put(enginePacket.ping)
      stopTimer = clock.after(pingTimeout, () => close('ping timeout'))
    })
  }
  const close = (reason: EngineEnd): void => {
    if (isEnded) return
    isEnded = true
    stopTimer()
    transport.close()
    parts.onEnd(reason)
  }
  put(enginePacket.open + JSON.stringify({ sid: id, upgrades, pingInterval, pingTimeout, maxPayload: 1_000_000 }))
  pingLater()
  return {
    id,
    transport: () => transport,
    upgrade(next) {
      transport = next
      flush()
    },
    flush,
    send: (message) => put(enginePacket.message + message),
    receive(packet) {
      if (isEnded) return
      const kind = packet[0]
      if (kind === enginePacket.message) parts.onMessage(packet.slice(1))
      else if (kind === enginePacket.pong) pingLater()
      else if (kind === enginePacket.close) close('transport close')
    },
    close,
  }
}
