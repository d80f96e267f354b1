import type { Socket } from 'socket.io'
import { socketIo } from 'telltale/adapters/socketIo'
import { sampleSnapshot } from 'telltale/testing/conformance'
import type { ConformanceBackend, Refusal } from 'telltale/testing/conformance'
import { startFaultProxy } from '../../rigs/faultProxy.ts'
import { startSocketServer } from '../../rigs/startSocketServer.ts'
import { createJobDesk } from './createJobDesk.ts'

const codes: { readonly [R in Refusal]?: string } = { token: 'TOKEN_EXPIRED', role: 'FORBIDDEN', busy: 'RATE_LIMITED' }

/** What it answers in another place. */
const answered = new Set(['resync', 'subscribe-admin'])

/** A real Socket.IO server, behind a proxy that can let it fall silent. */
export async function startSocketIoBackend(): Promise<ConformanceBackend> {
  const seen = { tokens: [] as unknown[], urls: [] as string[], commands: [] as string[] }
  const desk = createJobDesk()
  let refusal: Refusal | undefined
  const onConnection = (socket: Socket): void => {
    socket.onAny((name: string, data: unknown, answer?: (how: unknown) => void) => {
      seen.commands.push(name)
      if (answer && !answered.has(name)) desk.hear(name, data, answer)
    })
    socket.on('subscribe-admin', (answer: (verdict: unknown) => void) =>
      answer(refusal === 'admin' ? { ok: false, code: 'ADMIN_REQUIRED' } : { ok: true }),
    )
  }
  const start = (port?: number) =>
    startSocketServer({
      ...(port !== undefined && { port }),
      snapshot: () => sampleSnapshot,
      onConnection,
      refuse(token) {
        seen.tokens.push(token)
        return refusal && codes[refusal]
      },
    })
  let server = await start()
  const proxy = await startFaultProxy(server.port)
  return {
    adapter: (options) => socketIo({ url: proxy.url, ...options }),
    server: {
      emit: (name, data) => void server.io.emit(name, data),
      cut: () => server.cut(),
      lines: () => server.io.sockets.sockets.size,
      stop: () => server.stop(),
      async restart() {
        seen.urls.push(...server.urls)
        server = await start(server.port)
      },
      stall: () => proxy.set({ kind: 'swallow', way: 'both' }),
      refuse: (why) => void (refusal = why),
      tokens: () => seen.tokens,
      urls: () => [...seen.urls, ...server.urls],
      commands: () => seen.commands,
      ...desk.server,
      garble() {
        for (const socket of server.io.sockets.sockets.values()) socket.conn.send('2{{{')
      },
    },
    async close() {
      await proxy.stop()
      await server.stop()
    },
  }
}
