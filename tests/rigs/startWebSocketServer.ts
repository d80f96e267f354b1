import { once } from 'node:events'
import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import type { WebSocket } from 'ws'
import { receiveLine, writeFrame } from './webSocketManners.ts'
import type { WebSocketLog, WebSocketManners } from './webSocketManners.ts'

interface Options extends WebSocketManners {
  port?: number
  /** The HTTP status to refuse a handshake with. */
  refuseHandshake?: () => number | undefined
  http?: RequestListener
}

const notFound: RequestListener = (_, response) => response.writeHead(404).end()

/** A real WebSocket server that a test can refuse with, silence, cut, stop, and start again at the same port. */
export async function startWebSocketServer({ port = 0, refuseHandshake, http, ...manners }: Options = {}) {
  const log: WebSocketLog = { tokens: [], heard: [], urls: [], protocols: [] }
  const web = createServer(http ?? notFound)
  const server = new WebSocketServer({
    server: web,
    handleProtocols: ([first]) => first ?? false,
    verifyClient(_: unknown, done: (taken: boolean, status?: number) => void) {
      const status = refuseHandshake?.()
      done(status === undefined, status)
    },
  })
  server.on('connection', (line, { url = '', headers }) => {
    const protocols = headers['sec-websocket-protocol']?.split(/,\s*/) ?? []
    log.urls.push(url)
    log.protocols.push(protocols)
    receiveLine(line, protocols, manners, log)
  })
  web.listen(port, '127.0.0.1')
  await once(web, 'listening')
  const { port: actual } = web.address() as AddressInfo
  const each = (run: (line: WebSocket) => void): void => {
    for (const line of server.clients) run(line)
  }
  return {
    ...log,
    port: actual,
    url: `ws://127.0.0.1:${actual}`,
    lines: () => server.clients.size,
    tell: (name: string, data?: unknown) => each((line) => writeFrame(line, name, data)),
    /** Sends anything at all. */
    send: (raw: string | Buffer) => each((line) => line.send(raw)),
    close: (code: number, reason?: string) => each((line) => line.close(code, reason)),
    /** Cuts every line, as a network does. */
    cut: () => each((line) => line.terminate()),
    /** The lines there are stay open, and nothing that comes over them is heard any more. */
    fallSilent: () => each((line) => line.pause()),
    async stop() {
      each((line) => line.terminate())
      server.close()
      if (!web.listening) return
      web.close()
      web.closeAllConnections()
      await once(web, 'close')
    },
  }
}

export type TestWebSocketServer = Awaited<ReturnType<typeof startWebSocketServer>>
