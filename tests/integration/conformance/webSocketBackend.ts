import { WebSocket } from 'ws'
import { webSocket } from 'telltale/adapters/webSocket'
import { sampleSnapshot } from 'telltale/testing/conformance'
import type { ConformanceBackend, Refusal } from 'telltale/testing/conformance'
import { startFaultProxy } from '../../rigs/faultProxy.ts'
import { startWebSocketServer } from '../../rigs/startWebSocketServer.ts'
import { createJobDesk } from './createJobDesk.ts'

const codes: { readonly [R in Refusal]?: string | number } = { token: 4401, role: 'FORBIDDEN', busy: 1013 }

/** A real WebSocket server, behind a proxy that can let it fall silent. */
export async function startWebSocketBackend(): Promise<ConformanceBackend> {
  const earlier = { tokens: [] as unknown[], urls: [] as string[], heard: [] as string[] }
  const desk = createJobDesk()
  let refusal: Refusal | undefined
  const start = (port = 0) =>
    startWebSocketServer({
      port,
      refuse: () => refusal && codes[refusal],
      act: desk.hear,
      answers: {
        resync: () => sampleSnapshot,
        'subscribe-admin': () => (refusal === 'admin' ? { ok: false, code: 'ADMIN_REQUIRED' } : { ok: true }),
      },
    })
  let server = await start()
  const proxy = await startFaultProxy(server.port)
  return {
    adapter: (options) => webSocket({ url: proxy.url, WebSocket, ...options }),
    server: {
      emit: (name, data) => server.tell(name, data),
      cut: () => server.cut(),
      lines: () => server.lines(),
      stop: () => server.stop(),
      async restart() {
        for (const kind of ['tokens', 'urls', 'heard'] as const) earlier[kind].push(...(server[kind] as string[]))
        server = await start(server.port)
      },
      stall: () => proxy.set({ kind: 'swallow', way: 'both' }),
      refuse: (why) => void (refusal = why),
      tokens: () => [...earlier.tokens, ...server.tokens],
      urls: () => [...earlier.urls, ...server.urls],
      commands: () => [...earlier.heard, ...server.heard].filter((name) => name !== 'ping'),
      ...desk.server,
      garble: () => server.send('{{{'),
    },
    async close() {
      await proxy.stop()
      await server.stop()
    },
  }
}
