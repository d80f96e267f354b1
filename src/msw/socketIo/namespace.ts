import { createListeners } from './listeners.ts'
import type { ServerSocket, SimulatedSocket } from './serverSocket.ts'

/** What a middleware refuses with: `data` reaches the client's `connect_error` as well. */
export type Refusal = Error & { data?: unknown }

/** Looks at who comes, and calls `next`: with an error to refuse. */
export type Middleware = (socket: SimulatedSocket, next: (error?: Refusal) => void) => void

/** A namespace, in the words of Socket.IO's own server. */
export interface SimulatedNamespace {
  readonly name: string
  /** Who is in it, by id. */
  readonly sockets: ReadonlyMap<string, SimulatedSocket>
  /** Asks `middleware` about each client that comes. */
  use(middleware: Middleware): void
  on(name: 'connection', listener: (socket: SimulatedSocket) => void): void
  off(name: 'connection', listener: (socket: SimulatedSocket) => void): void
  /** Sends an event to everyone in it. */
  emit(name: string, ...args: unknown[]): void
}

/** What the server knows of a namespace beside its public face. */
export interface Namespace extends SimulatedNamespace {
  /** Lets a socket in, or resolves with why it was refused. */
  admit(socket: ServerSocket, isGone: () => boolean): Promise<Refusal | undefined>
  left(socket: SimulatedSocket): void
}

export function createNamespace(name: string): Namespace {
  const sockets = new Map<string, SimulatedSocket>()
  const middlewares: Middleware[] = []
  const listeners = createListeners()
  const refusalOf = async (socket: SimulatedSocket): Promise<Refusal | undefined> => {
    for (const middleware of middlewares) {
      const error = await new Promise<Refusal | undefined>((resolve) => middleware(socket, resolve))
      if (error) return error
    }
    return undefined
  }
  return {
    name,
    sockets,
    use: (middleware) => void middlewares.push(middleware),
    on: listeners.add,
    off: listeners.remove,
    emit(event, ...args) {
      for (const socket of sockets.values()) socket.emit(event, ...args)
    },
    async admit(socket, isGone) {
      const refusal = await refusalOf(socket)
      if (refusal || isGone()) return refusal
      sockets.set(socket.id, socket)
      socket.letIn()
      listeners.tell('connection', socket)
      return undefined
    },
    left: ({ id }) => void sockets.delete(id),
  }
}
