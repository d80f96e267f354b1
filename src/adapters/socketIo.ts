import type { Socket } from 'socket.io-client'
import type { StoreAdapter } from '../protocol/adapter.ts'
import { systemClock } from '../protocol/clock.ts'
import { checkUrl } from './checkUrl.ts'
import { commandsOf, sendKnown } from './actCommands.ts'
import type { LineOptions } from './lineOptions.ts'
import { createFetchJobs } from './fetchJobs.ts'
import { createQuestions } from './questions.ts'
import { sendOverSocketIo } from './socketIoCommands.ts'
import { createSocketLine } from './socketIoLine.ts'
import type { SocketSource } from './socketIoLine.ts'
import { supervise } from './supervise.ts'

export type { GetToken } from './askToken.ts'
export type { Background, LineOptions } from './lineOptions.ts'

/** A server of which the adapter opens its own socket. */
export interface SocketIoServer extends LineOptions {
  /** Where the server is: `https://status.example.com`. A path in it names a Socket.IO namespace. */
  url: string
  /** The path socket.io answers at on the server. */
  path?: string
  transports?: ('websocket' | 'polling')[]
  socket?: undefined
}

/** A socket the app has already: shared, so it is listened to, and left open when the adapter closes. */
export interface SocketIoSocket extends LineOptions {
  socket: Socket
  /** Where the server answers over HTTP, for one that does not know `resync`. */
  url?: string
}

export type SocketIoOptions = SocketIoServer | SocketIoSocket

/** A backend on a Socket.IO server. The client package is loaded when the line is first opened. */
export function socketIo(options: SocketIoOptions): StoreAdapter {
  const url = options?.socket && options.url === undefined ? undefined : checkUrl('socketIo', options?.url)
  const { clock = systemClock } = options
  const source = options.socket ? shared(options.socket) : own(url ?? '', options)
  const commands = commandsOf('socketIo', options)
  return {
    name: 'socketIo',
    capabilities: { commands },
    connect(sink) {
      const questions = createQuestions(clock)
      const fetchJobs = url === undefined ? undefined : createFetchJobs(url, clock)
      const line = createSocketLine({ source, sink, onFoundUp: () => supervisor.foundUp() })
      const supervisor = supervise({ ...options, sink, dial: line.dial })
      return {
        send: sendKnown(commands, (command) => {
          const target = { ...line, sink, socket: line.socket(), token: line.token(), fetchJobs, questions }
          return sendOverSocketIo(target, command)
        }),
        retryNow: supervisor.retryNow,
        close() {
          questions.end()
          line.end()
          supervisor.close()
        },
      }
    },
  }
}

const shared = (socket: Socket): SocketSource => ({ isShared: true, load: () => Promise.resolve(socket) })

const own = (url: string, { path, transports = ['websocket', 'polling'] }: SocketIoServer): SocketSource => ({
  isShared: false,
  stalled(socket) {
    // Some proxies swallow websockets without a word. Long-polling gets through, and still moves up where it can.
    socket.io.opts.transports = transports.toSorted((a, b) => Number(b === 'polling') - Number(a === 'polling'))
  },
  async load(auth) {
    // Engine.IO takes the WebSocket class it finds when it is loaded: late loading lets a test put its own there first.
    const { io } = await import('socket.io-client')
    return io(url, {
      auth: (give) => give(auth()),
      transports,
      tryAllTransports: true,
      reconnection: false,
      autoConnect: false,
      forceNew: true,
      ...(path !== undefined && { path }),
    })
  },
})
