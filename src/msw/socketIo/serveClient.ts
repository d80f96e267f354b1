import type { SessionUser } from './engine.ts'
import type { EngineSession } from './engineSession.ts'
import type { Namespace } from './namespace.ts'
import { createServerSocket } from './serverSocket.ts'
import type { ServerSocket } from './serverSocket.ts'
import { readSocketPacket, writeSocketPacket } from './socketPacket.ts'
import type { SocketPacket } from './socketPacket.ts'

/** Serves one client: its line, and the namespaces it joins over it. */
export function serveClient(session: EngineSession, url: URL, namespaces: ReadonlyMap<string, Namespace>): SessionUser {
  const joined = new Map<string, ServerSocket>()
  let isGone = false
  const put = (packet: SocketPacket): void => session.send(writeSocketPacket(packet))
  const conn = {
    get transport() {
      return session.transport()
    },
    close: () => session.close('transport close'),
  }
  const join = async ({ namespace, data }: SocketPacket): Promise<void> => {
    const place = namespaces.get(namespace)
    if (!place) return put({ type: 'connectError', namespace, data: { message: 'Invalid namespace' } })
    if (joined.has(namespace)) return
    const auth = typeof data === 'object' && data !== null ? { ...data } : {}
    const socket = createServerSocket({
      namespace,
      handshake: { auth, query: Object.fromEntries(url.searchParams), url: url.pathname + url.search },
      conn,
      put,
      onLeft() {
        joined.delete(namespace)
        place.left(socket)
      },
    })
    joined.set(namespace, socket)
    const refusal = await place.admit(socket, () => isGone)
    if (!refusal) return
    joined.delete(namespace)
    put({ type: 'connectError', namespace, data: { message: refusal.message, data: refusal.data } })
  }
  return {
    message(text) {
      const packet = readSocketPacket(text)
      if (packet?.type === 'connect') void join(packet)
      else if (packet && packet.type !== 'binaryEvent' && packet.type !== 'binaryAck') {
        joined.get(packet.namespace)?.receive(packet)
      } else refuse(session, packet)
    },
    ended(reason) {
      isGone = true
      for (const socket of joined.values()) socket.left(reason)
    },
  }
}

function refuse(session: EngineSession, packet: SocketPacket | undefined): void {
  const what = packet ? 'binary data, which the simulated Socket.IO server does not take' : 'what is no packet'
  console.error(`telltale/msw: a client sent ${what}, so its line is closed. Send text, such as base64.`)
  session.close('parse error')
}
