import { http } from 'msw'
import type { HttpHandler, WebSocketHandler } from 'msw'
import { systemClock } from '../../protocol/clock.ts'
import type { Clock } from '../../protocol/clock.ts'
import { serveSockets } from '../serveSockets.ts'
import { createEngine } from './engine.ts'
import type { Engine, EngineOptions, TransportName } from './engine.ts'
import { createNamespace } from './namespace.ts'
import type { Namespace, SimulatedNamespace } from './namespace.ts'
import { servePoll, serveSaid } from './overPolling.ts'
import { admitsWebSocket, serveWebSocket } from './overWebSocket.ts'
import { serveClient } from './serveClient.ts'

export interface SocketIoServerOptions {
  /** The path it answers at. */
  path?: string
  /** By which ways clients may come. */
  transports?: readonly TransportName[]
  /** Milliseconds between a pong and the next ping. */
  pingInterval?: number
  /** Milliseconds a client has to answer a ping before it is dropped. */
  pingTimeout?: number
  /** Whether a request is answered at all; where not, the client finds no server. */
  allowRequest?: EngineOptions['allowRequest']
  clock?: Clock
}

/** A Socket.IO server inside the page, in the words of Socket.IO's own; its face is that of the namespace `/`. */
export interface SimulatedSocketIo extends SimulatedNamespace {
  /** What to hand to msw. */
  readonly handlers: readonly (HttpHandler | WebSocketHandler)[]
  /** The namespace of that name, which exists from then on. */
  of(name: string): SimulatedNamespace
  /** Cuts every line and is not to be reached, until `listen`. */
  close(): void
  listen(): void
}

/**
 * Creates a Socket.IO server (protocol 5) that msw puts at the host of `url`: with pings, namespaces, answers both ways,
 * refusals, long-polling and the move up from it. The client must load after msw has started.
 */
export function createSocketIoServer(url: string, options: SocketIoServerOptions = {}): SimulatedSocketIo {
  const { path = '/socket.io', transports = ['polling', 'websocket'], allowRequest = () => true } = options
  const { pingInterval = 25_000, pingTimeout = 20_000, clock = systemClock } = options
  const namespaces = new Map<string, Namespace>()
  const of = (name: string): Namespace => {
    const key = name.startsWith('/') ? name : `/${name}`
    const namespace = namespaces.get(key) ?? createNamespace(key)
    namespaces.set(key, namespace)
    return namespace
  }
  const engine = createEngine({ clock, transports, allowRequest, pingInterval, pingTimeout }, (session, address) =>
    serveClient(session, address, namespaces),
  )
  return {
    ...of('/'),
    of,
    handlers: createHandlers(url, path.replace(/\/$/, ''), engine),
    close: engine.close,
    listen: engine.listen,
  }
}

function createHandlers(url: string, path: string, engine: Engine) {
  const { origin } = new URL(url.replace(/^ws/, 'http'), globalThis.location?.href)
  // msw takes that one path off an address before it compares.
  const live = origin.replace(/^http/, 'ws') + (path === '/socket.io' ? '' : path)
  return [
    serveSockets(
      live,
      (client) => admitsWebSocket(engine, client),
      (connection) => serveWebSocket(engine, connection),
    ),
    http.get(`${origin}${path}`, ({ request }) => servePoll(engine, request)),
    http.post(`${origin}${path}`, ({ request }) => serveSaid(engine, request)),
  ]
}
