import type { Clock } from '../../protocol/clock.ts'
import { createEngineSession } from './engineSession.ts'
import type { EngineEnd, EngineSession, EngineTransport } from './engineSession.ts'

export type TransportName = EngineTransport['name']

/** Where clients come in, by whichever transport. */
export interface Engine {
  /** Whether somebody new may come in this way; nobody may where the server is closed. */
  admits(transport: TransportName, url: URL): Promise<boolean>
  open(transport: EngineTransport, url: URL): EngineSession
  session(id: string): EngineSession | undefined
  /** Cuts every line and lets nobody in, until `listen`. */
  close(): void
  listen(): void
}

export interface EngineOptions {
  clock: Clock
  /** Milliseconds between a pong and the next ping. */
  pingInterval: number
  /** Milliseconds a client has to answer a ping. */
  pingTimeout: number
  transports: readonly TransportName[]
  allowRequest(url: URL): boolean | Promise<boolean>
}

/** What stands above a session. */
export interface SessionUser {
  message(text: string): void
  ended(reason: EngineEnd): void
}

export function createEngine(
  options: EngineOptions,
  onSession: (session: EngineSession, url: URL) => SessionUser,
): Engine {
  const { transports, allowRequest } = options
  const sessions = new Map<string, EngineSession>()
  let isListening = true
  return {
    async admits(transport, url) {
      return isListening && transports.includes(transport) && (await allowRequest(url)) && isListening
    },
    open(transport, url) {
      const id = crypto.randomUUID()
      const upgrades = transport.name === 'polling' && transports.includes('websocket') ? ['websocket'] : []
      const session = createEngineSession({
        ...options,
        id,
        transport,
        upgrades,
        onMessage: (message) => user.message(message),
        onEnd(reason) {
          sessions.delete(id)
          user.ended(reason)
        },
      })
      const user = onSession(session, url)
      sessions.set(id, session)
      return session
    },
    session: (id) => sessions.get(id),
    close() {
      isListening = false
      for (const session of sessions.values()) session.close('transport close')
    },
    listen: () => void (isListening = true),
  }
}
