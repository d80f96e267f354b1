import type { Socket } from 'socket.io-client'
import type { AdapterSink } from '../protocol/adapter.ts'
import type { Stop } from '../protocol/clock.ts'
import type { Via } from '../protocol/connection.ts'
import { failureOf, isTokenTrouble } from './socketIoFailure.ts'
import type { Call } from './supervise.ts'

/** The one socket of an adapter. */
export interface SocketLine {
  dial(token: string | undefined, call: Call): Stop
  /** The socket, once there is one. */
  socket(): Socket | undefined
  token(): string | undefined
  end(): void
}

export interface SocketSettings {
  path?: string | undefined
  transports?: ('websocket' | 'polling')[] | undefined
}

/** One socket for all tries: only then can the server hand over what was missed. */
export function createSocketLine(url: string, settings: SocketSettings, sink: AdapterSink): SocketLine {
  let opening: Promise<Socket> | undefined
  let socket: Socket | undefined
  let token: string | undefined
  let call: Call | undefined

  const open = async (): Promise<Socket> => {
    socket = await loadSocket(url, settings, () => (token === undefined ? {} : { token }))
    listen(socket, sink, () => call)
    return socket
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
    socket: () => socket,
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

async function loadSocket(url: string, settings: SocketSettings, auth: () => object): Promise<Socket> {
  // Engine.IO takes the WebSocket class it finds when it is loaded: late loading lets a test put its own there first.
  const { io } = await import('socket.io-client')
  return io(url, {
    auth: (give) => give(auth()),
    transports: settings.transports ?? ['websocket', 'polling'],
    tryAllTransports: true,
    reconnection: false,
    autoConnect: false,
    forceNew: true,
    ...(settings.path !== undefined && { path: settings.path }),
  })
}

function listen(socket: Socket, sink: AdapterSink, call: () => Call | undefined): void {
  socket.on('connect', () => {
    const tell = (): void => call()?.up(viaOf(socket), socket.recovered)
    socket.io.engine.on('upgrade', tell)
    tell()
  })
  socket.on('connect_error', (error) => call()?.down(failureOf(error, !socket.active)))
  socket.on('disconnect', (reason) => {
    // The client's own word for it would tell a person nothing.
    call()?.down(reason === 'io server disconnect' ? { kind: 'kicked' } : { kind: 'transient', message: reason })
  })
  socket.onAny((name: string, payload: unknown) => {
    sink.message(name, payload)
    if (name === 'auth-error' && isTokenTrouble(payload)) call()?.down({ kind: 'unauthorized' })
  })
}

const viaOf = (socket: Socket): Via => (socket.io.engine.transport.name === 'polling' ? 'long-polling' : 'websocket')
