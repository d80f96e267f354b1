import type { ManagerOptions, Socket, SocketOptions } from 'socket.io-client'
import { afterEach } from 'vitest'
import { createSocketIoServer } from '../../src/msw/socketIo/createSocketIoServer.ts'
import type { SocketIoServerOptions } from '../../src/msw/socketIo/createSocketIoServer.ts'
import type { SimulatedNamespace } from '../../src/msw/socketIo/namespace.ts'
import type { SimulatedSocket } from '../../src/msw/socketIo/serverSocket.ts'
import { simulateInPage } from './simulateInPage.ts'

const url = 'https://status.test'

/** A simulated Socket.IO server, and real clients of it, each for the length of one test. */
export function simulateSocketIo() {
  const { simulate } = simulateInPage()
  const clients: Socket[] = []
  afterEach(() => clients.splice(0).forEach((client) => client.disconnect()))
  return {
    serve(options?: SocketIoServerOptions) {
      const io = createSocketIoServer(url, options)
      simulate(io.handlers)
      return io
    },
    /** `where`: a path names a namespace. */
    async dial(where = '', options: Partial<ManagerOptions & SocketOptions> = {}): Promise<Socket> {
      // Engine.IO keeps the WebSocket class it finds when it is loaded: msw has put its own there by then.
      const { io } = await import('socket.io-client')
      const client = io(url + where, { reconnection: false, forceNew: true, ...options })
      clients.push(client)
      return client
    },
    /** A client that has nothing but a socket, and says only what a test has it say. */
    dialByHand: () => new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`),
  }
}

/** What the next event of that name brings. */
export const once = (client: Socket, name: string): Promise<unknown[]> =>
  new Promise((resolve) => client.once(name, (...args: unknown[]) => resolve(args)))

/** The next client that comes in. */
export const connection = (namespace: SimulatedNamespace): Promise<SimulatedSocket> =>
  new Promise((resolve) => namespace.on('connection', resolve))
