import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import type { ServerOptions, Socket } from 'socket.io'

interface Options {
  port?: number
  settings?: Partial<ServerOptions>
  /** The code to refuse a handshake with; nothing lets it in. */
  refuse?: (token: unknown) => string | undefined
  /** What `resync` is answered with; a server without it does not know the command. */
  snapshot?: () => unknown
  onConnection?: (socket: Socket) => void
  http?: RequestListener
}

const notFound: RequestListener = (_, response) => response.writeHead(404).end()

/** A real Socket.IO server that a test can refuse with, stop, and start again at the same port. */
export async function startSocketServer({ port = 0, settings, refuse, snapshot, onConnection, http }: Options = {}) {
  const web = createServer(http ?? notFound)
  const io = new Server(web, { ...settings })
  const tokens: unknown[] = []
  const heard: string[] = []
  const urls: string[] = []
  io.use((socket, next) => {
    const token: unknown = socket.handshake.auth['token']
    tokens.push(token)
    urls.push(socket.handshake.url)
    const code = refuse?.(token)
    next(code === undefined ? undefined : Object.assign(new Error('Refused'), { data: { code } }))
  })
  io.on('connection', (socket) => {
    socket.onAny((name: string) => heard.push(name))
    if (snapshot) socket.on('resync', (_: unknown, answer: (body: unknown) => void) => answer(snapshot()))
    onConnection?.(socket)
  })
  await new Promise<void>((resolve) => web.listen(port, '127.0.0.1', resolve))
  const { port: actual } = web.address() as AddressInfo
  return {
    io,
    tokens,
    heard,
    urls,
    port: actual,
    url: `http://127.0.0.1:${actual}`,
    /** Cuts every line, as a network does. */
    cut() {
      for (const socket of io.sockets.sockets.values()) socket.conn.close()
    },
    async stop() {
      await io.close()
      web.closeAllConnections()
    },
  }
}

export type SocketServer = Awaited<ReturnType<typeof startSocketServer>>
