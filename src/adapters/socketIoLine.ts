import type { Socket } from 'socket.io-client'
import type { AdapterSink } from '../protocol/adapter.ts'
import type { Via } from '../protocol/connection.ts'
import { failureOf, isTokenTrouble } from './socketIoFailure.ts'
import type { Call, Dialled } from './supervise.ts'

/** The one socket of an adapter. */
export interface SocketLine {
  dial(token: string | undefined, call: Call): Dialled
  /** The socket, once there is one. */
  socket(): Socket | undefined
  token(): string | undefined
  /** A command was answered. */
  answered(name: string): void
  /** A command was not, in time. `sentAt`: epoch milliseconds of the question. */
  unanswered(name: string, sentAt: number): void
  end(): void
}

/** Where the socket comes from. */
export interface SocketSource {
  load(auth: () => object): Promise<Socket>
  /** It is the app's own: others use it, so it is never closed for our sake. */
  isShared: boolean
}

interface LineParts {
  source: SocketSource
  sink: AdapterSink
  /** A shared socket came up without our doing. */
  onFoundUp(): void
}

/** One socket for all tries: only then can the server hand over what was missed. */
export function createSocketLine({ source, sink, onFoundUp }: LineParts): SocketLine {
  let opening: Promise<Socket> | undefined
  let socket: Socket | undefined
  let token: string | undefined
  let call: Call | undefined
  let deafen = (): void => undefined
  let isEnded = false
  // What this server has never answered it may not know, and its silence says nothing.
  const known = new Set<string>()

  const open = async (): Promise<Socket> => {
    const one = await source.load(() => (token === undefined ? {} : { token }))
    if (!isEnded) deafen = listen((socket = one), sink, () => call, onFoundUp)
    return one
  }
  const hangUp = (): void => {
    if (!source.isShared) socket?.disconnect()
  }
  return {
    dial(nextToken, nextCall) {
      token = nextToken
      call = nextCall
      opening ??= open()
      opening.then(
        (one) => {
          if (call !== nextCall) return
          if (one.connected) nextCall.up(viaOf(one), false)
          else one.connect()
        },
        () => {
          // A chunk that did not load may load next time; a package that is not installed is said so.
          opening = undefined
          nextCall.down({ kind: 'transient', message: 'socket.io-client could not be loaded; is it installed?' })
        },
      )
      return {
        hangUp() {
          if (call === nextCall) call = undefined
          hangUp()
        },
      }
    },
    socket: () => socket,
    token: () => token,
    answered: (name) => void known.add(name),
    unanswered(name, sentAt) {
      if (known.has(name)) call?.unanswered(sentAt)
    },
    end() {
      isEnded = true
      call = undefined
      token = undefined
      deafen()
      hangUp()
    },
  }
}

/** Follows the socket; returns what ends it, and leaves alone what others listen to. */
function listen(socket: Socket, sink: AdapterSink, call: () => Call | undefined, onFoundUp: () => void): () => void {
  let engine: Socket['io']['engine'] | undefined
  const heard = (): void => call()?.heard()
  const tell = (): void => {
    const one = call()
    if (one) one.up(viaOf(socket), socket.recovered)
    else onFoundUp()
  }
  const follow = (): void => {
    if (engine === socket.io.engine) return
    leave()
    engine = socket.io.engine
    engine.on('upgrade', tell)
    engine.on('packet', heard)
  }
  const leave = (): void => {
    engine?.off('upgrade', tell)
    engine?.off('packet', heard)
  }
  const connect = (): void => {
    follow()
    tell()
  }
  const refuse = (error: Error): void => call()?.down(failureOf(error, !socket.active))
  const disconnect = (reason: string): void =>
    call()?.down(reason === 'io server disconnect' ? { kind: 'kicked' } : { kind: 'transient', message: reason })
  const message = (name: string, payload: unknown): void => {
    sink.message(name, payload)
    if (name === 'auth-error' && isTokenTrouble(payload)) call()?.down({ kind: 'unauthorized' })
  }
  socket.on('connect', connect)
  socket.on('connect_error', refuse)
  socket.on('disconnect', disconnect)
  socket.onAny(message)
  if (socket.connected) follow()
  return () => {
    socket.off('connect', connect)
    socket.off('connect_error', refuse)
    socket.off('disconnect', disconnect)
    socket.offAny(message)
    leave()
  }
}

const viaOf = (socket: Socket): Via => (socket.io.engine.transport.name === 'polling' ? 'long-polling' : 'websocket')
