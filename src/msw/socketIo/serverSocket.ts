import { createListeners } from './listeners.ts'
import type { Listener } from './listeners.ts'
import type { SocketPacket } from './socketPacket.ts'
import { createTalk } from './socketTalk.ts'

/** With what a client came. */
export interface SocketHandshake {
  auth: Record<string, unknown>
  query: Record<string, string>
  url: string
}

/** One client in one namespace, in the words of Socket.IO's own server. */
export interface SimulatedSocket {
  readonly id: string
  readonly nsp: { readonly name: string }
  readonly handshake: SocketHandshake
  /** Whatever a middleware wants to remember. */
  readonly data: Record<string, unknown>
  readonly connected: boolean
  /** The line below, which all namespaces of a client share. */
  readonly conn: { readonly transport: { readonly name: string }; close(): void }
  /** Listens to an event of the client; one that wants an answer gives a function last. `disconnect` tells why it left. */
  on(name: string, listener: Listener): void
  off(name: string, listener: Listener): void
  /** Sends an event; a function given last is called with the client's answer. */
  emit(name: string, ...args: unknown[]): void
  /** Sends an event and resolves with the client's answer. */
  emitWithAck(name: string, ...args: unknown[]): Promise<unknown>
  /** Throws the client out of the namespace, or with `true` off its line. */
  disconnect(close?: boolean): void
}

/** What a namespace knows of a socket beside its public face. */
export interface ServerSocket extends SimulatedSocket {
  /** Lets it in. */
  letIn(): void
  receive(packet: SocketPacket): void
  /** It has left. */
  left(reason: string): void
}

interface SocketParts {
  namespace: string
  handshake: SocketHandshake
  conn: SimulatedSocket['conn']
  put(packet: SocketPacket): void
  onLeft(): void
}

export function createServerSocket({ namespace, handshake, conn, put, onLeft }: SocketParts): ServerSocket {
  const id = crypto.randomUUID()
  const listeners = createListeners()
  let isConnected = false

  const left = (reason: string): void => {
    if (!isConnected) return
    isConnected = false
    onLeft()
    listeners.tell('disconnect', reason)
  }
  const talk = createTalk({ namespace, listeners, put, isConnected: () => isConnected })
  return {
    id,
    nsp: { name: namespace },
    handshake,
    data: {},
    get connected() {
      return isConnected
    },
    conn,
    on: listeners.add,
    off: listeners.remove,
    emit: talk.emit,
    emitWithAck: (name, ...args) => new Promise((resolve) => talk.emit(name, ...args, resolve)),
    disconnect(close = false) {
      if (isConnected) put({ type: 'disconnect', namespace })
      left('server namespace disconnect')
      if (close) conn.close()
    },
    letIn() {
      isConnected = true
      put({ type: 'connect', namespace, data: { sid: id } })
    },
    receive(packet) {
      if (packet.type === 'event') talk.heard(packet)
      else if (packet.type === 'ack') talk.answered(packet)
      else if (packet.type === 'disconnect') left('client namespace disconnect')
    },
    left,
  }
}
