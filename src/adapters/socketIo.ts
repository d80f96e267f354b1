import type { Socket } from 'socket.io-client'
import type { AdapterSink, StoreAdapter } from '../protocol/adapter.ts'
import type { Clock } from '../protocol/clock.ts'
import type { Via } from '../protocol/connection.ts'
import type { GetToken } from './askToken.ts'
import { checkUrl } from './checkUrl.ts'
import { failureOf, isTokenCode } from './socketIoFailure.ts'
import { sendOverSocketIo } from './socketIoCommands.ts'
import { supervise } from './supervise.ts'
import type { Call } from './supervise.ts'

export type { GetToken } from './askToken.ts'

export interface SocketIoOptions {
  /** Where the server is: `https://status.example.com`. */
  url: string
  /** Gives the token that goes into the handshake's `auth`; never into the URL. */
  getToken?: GetToken
  /** The path socket.io answers at on the server. */
  path?: string
  transports?: ('websocket' | 'polling')[]
  clock?: Clock
  /** A number from 0 up to 1. */
  random?: () => number
}

/** A backend on a Socket.IO server. The client package is loaded when the line is first opened. */
export function socketIo(options: SocketIoOptions): StoreAdapter {
  const url = checkUrl('socketIo', options.url)
  return {
    name: 'socketIo',
    capabilities: { commands: ['resync', 'subscribe-admin', 'unsubscribe-admin', 'request-system-metrics'] },
    connect(sink) {
      const line = createSocketLine(url, options, sink)
      const { getToken, clock, random } = options
      const supervisor = supervise({ sink, dial: line.dial, getToken, clock, random })
      return {
        send: (command) => sendOverSocketIo(line.current(), url, line.token(), command),
        retryNow: supervisor.retryNow,
        close() {
          supervisor.close()
          line.end()
        },
      }
    },
  }
}

interface SocketLine {
  dial(token: string | undefined, call: Call): () => void
  current(): Socket | undefined
  token(): string | undefined
  end(): void
}

function createSocketLine(url: string, options: SocketIoOptions, sink: AdapterSink): SocketLine {
  let opening: Promise<Socket> | undefined
  let socket: Socket | undefined
  let token: string | undefined
  let call: Call | undefined

  // One socket for all tries: only then can the server hand over what we missed.
  const open = async (): Promise<Socket> => {
    // Engine.IO takes the WebSocket class it finds when it is loaded: late loading lets a test put its own there first.
    const { io } = await import('socket.io-client')
    socket = io(url, {
      auth: (give) => give(token === undefined ? {} : { token }),
      transports: options.transports ?? ['websocket', 'polling'],
      tryAllTransports: true,
      reconnection: false,
      autoConnect: false,
      forceNew: true,
      ...(options.path !== undefined && { path: options.path }),
    })
    listen(socket)
    return socket
  }
  const listen = (one: Socket): void => {
    one.on('connect', () => {
      const tell = (): void => call?.up(viaOf(one), one.recovered)
      one.io.engine.on('upgrade', tell)
      tell()
    })
    one.on('connect_error', (error) => call?.down(failureOf(error, !one.active)))
    one.on('disconnect', (reason) => {
      call?.down({ kind: reason === 'io server disconnect' ? 'kicked' : 'transient', message: reason })
    })
    one.onAny((name: string, payload: unknown) => {
      sink.message(name, payload)
      if (name === 'auth-error' && isTokenCode(payload)) call?.down({ kind: 'unauthorized' })
    })
  }

  return {
    dial(nextToken, nextCall) {
      token = nextToken
      call = nextCall
      opening ??= open()
      opening.then(
        (one) => {
          if (call === nextCall) one.connect()
        },
        () => {
          // A chunk that did not load may load next time; a package that is not installed is said so.
          opening = undefined
          nextCall.down({ kind: 'transient', message: 'socket.io-client could not be loaded; is it installed?' })
        },
      )
      return () => {
        if (call === nextCall) call = undefined
        socket?.disconnect()
      }
    },
    current: () => socket,
    token: () => token,
    end() {
      call = undefined
      token = undefined
      socket?.disconnect()
      socket?.removeAllListeners()
      socket?.offAny()
    },
  }
}

const viaOf = (socket: Socket): Via => (socket.io.engine.transport.name === 'polling' ? 'long-polling' : 'websocket')
