import { sampleSnapshot } from 'telltale/testing/conformance'
import type { ConformanceBackend, ConformanceServer, Refusal } from 'telltale/testing/conformance'
import { startFaultProxy } from '../../rigs/faultProxy.ts'
import { startHttpServer } from '../../rigs/startHttpServer.ts'
import type { HttpAct } from '../../rigs/startHttpServer.ts'
import { createJobDesk } from './createJobDesk.ts'
import type { JobDesk } from './createJobDesk.ts'

const statuses: { readonly [R in Refusal]?: number } = { token: 401, role: 403, busy: 429 }

// As on most servers, a refusal is a status, and its body says the rest.
const statusOf = (code: string): number => (code === 'TOKEN_EXPIRED' ? 401 : code === 'FORBIDDEN' ? 403 : 409)

const actOverHttp =
  (desk: JobDesk): HttpAct =>
  (name, data, answer) =>
    desk.hear(name, data, (how) => {
      if (how.ok) return answer(how)
      const { code, message } = how
      answer({ code, message }, statusOf(code))
    })

type HttpServer = Awaited<ReturnType<typeof startHttpServer>>

interface HttpBackendParts {
  adapter(url: string, options: Parameters<ConformanceBackend['adapter']>[0]): ReturnType<ConformanceBackend['adapter']>
  /** The path that a try begins with. */
  path: string
  /** Which command a request for a path is. */
  commands: Readonly<Record<string, string>>
  /** What this way of asking has of its own. */
  more(server: () => HttpServer): Partial<ConformanceServer>
}

const unrepeated = (all: readonly unknown[]): unknown[] => all.filter((one, index) => one !== all[index - 1])

/** A real HTTP server, behind a proxy that can let it fall silent. */
export async function startHttpBackend({
  adapter,
  path,
  commands,
  more,
}: HttpBackendParts): Promise<ConformanceBackend> {
  const asked: HttpServer['asked'] = []
  const desk = createJobDesk()
  let refusal: Refusal | undefined
  let isCut = false
  const start = (port = 0) =>
    startHttpServer({
      port,
      // With the queue in it nothing else has to be asked for.
      snapshot: () => ({ ...sampleSnapshot, queue: { normal: { waiting: 0 } } }),
      metrics: () => ({ timestamp: 1 }),
      act: actOverHttp(desk),
      refuse() {
        if (!isCut) return refusal && statuses[refusal]
        isCut = false
        return 500
      },
    })
  let server = await start()
  const proxy = await startFaultProxy(server.port)
  const requests = () => [...asked, ...server.asked]
  const order = (): void => {
    const forbidden = refusal === 'admin' ? { status: 403 } : undefined
    for (const guarded of ['/metrics', '/commands/subscribe-admin']) server.order(guarded, forbidden)
  }
  return {
    adapter: (options) => adapter(proxy.url, options),
    server: {
      cut: () => void (isCut = true),
      stop: () => server.stop(),
      async restart() {
        asked.push(...server.asked)
        server = await start(server.port)
      },
      stall: () => proxy.set({ kind: 'swallow', way: 'both' }),
      refuse(why) {
        refusal = why
        order()
      },
      tokens: () =>
        unrepeated(
          requests()
            .filter((one) => one.path === path)
            .map(({ headers }) => headers.authorization?.replace('Bearer ', '')),
        ),
      urls: () => requests().map(({ url }) => url),
      commands: () => requests().flatMap((one) => commands[one.path] ?? []),
      ...desk.server,
      ...more(() => server),
    },
    async close() {
      await proxy.stop()
      await server.stop()
    },
  }
}
