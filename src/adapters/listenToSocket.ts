import type { Socket } from 'socket.io-client'
import type { AdapterSink } from '../protocol/adapter.ts'
import type { Via } from '../protocol/connection.ts'
import { failureOf, isTokenTrouble } from './socketIoFailure.ts'
import type { Call } from './supervise.ts'

interface Listener {
  sink: AdapterSink
  call(): Call | undefined
  onFoundUp(): void
  /** The server has said something, or the network has. */
  onWord(): void
}

// The client gives a line up when the browser says that there is no network; the browser may be wrong.
const isHint = (details: unknown): boolean =>
  typeof details === 'object' &&
  details !== null &&
  'description' in details &&
  details.description === 'network connection lost'

/** Follows the socket; returns what ends it, and leaves alone what others listen to. */
export function listen(socket: Socket, { sink, call, onFoundUp, onWord }: Listener): () => void {
  const tell = (): void => {
    const one = call()
    onWord()
    // Undefined, whatever its type says, where the server keeps nothing to recover from.
    if (one) one.up(viaOf(socket), Boolean(socket.recovered))
    else onFoundUp()
  }
  const engine = followEngine(socket, tell, () => call()?.heard())
  const connect = (): void => {
    engine.follow()
    tell()
  }
  const refuse = (error: Error): void => {
    onWord()
    call()?.down(failureOf(error, !socket.active))
  }
  const disconnect = (reason: string, details?: unknown): void => {
    if (reason === 'io server disconnect') call()?.down({ kind: 'kicked' })
    // We hear of our own no more: it was the app, of a socket that it shares with us.
    else if (reason === 'io client disconnect') call()?.down({ kind: 'left' })
    else call()?.down({ kind: isHint(details) ? 'hint' : 'transient', message: reason })
  }
  const message = (name: string, payload: unknown): void => {
    sink.message(name, payload)
    if (name === 'auth-error' && isTokenTrouble(payload)) call()?.down({ kind: 'unauthorized' })
  }
  socket.on('connect', connect)
  socket.on('connect_error', refuse)
  socket.on('disconnect', disconnect)
  socket.onAny(message)
  if (socket.connected) engine.follow()
  return () => {
    socket.off('connect', connect)
    socket.off('connect_error', refuse)
    socket.off('disconnect', disconnect)
    socket.offAny(message)
    engine.leave()
  }
}

/** Follows the engine below the socket, of which each connection has a new one. */
function followEngine(socket: Socket, onUpgrade: () => void, onPacket: () => void): { follow(): void; leave(): void } {
  let engine: Socket['io']['engine'] | undefined
  const leave = (): void => {
    engine?.off('upgrade', onUpgrade)
    engine?.off('packet', onPacket)
  }
  return {
    follow() {
      if (engine === socket.io.engine) return
      leave()
      engine = socket.io.engine
      engine.on('upgrade', onUpgrade)
      engine.on('packet', onPacket)
    },
    leave,
  }
}

/** By which way a socket is up. */
export const viaOf = (socket: Socket): Via =>
  socket.io.engine.transport.name === 'polling' ? 'long-polling' : 'websocket'
