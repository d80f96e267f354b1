import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createEventStreams } from './createEventStreams.ts'

/** An answer other than the usual one; `cut` breaks the line, `silence` never answers. */
export type Order = { status?: number; headers?: Record<string, string>; text?: string } | 'cut' | 'silence'

/** Hears a command and its data, and answers with a body, and a status where that is not 200. */
export type HttpAct = (name: string, data: unknown, answer: (body: unknown, status?: number) => void) => void

interface Options {
  port?: number
  /** The body of `/jobs`. */
  snapshot?: () => unknown
  /** The body of `/queue`; a server without it does not know the way. */
  queue?: () => unknown
  /** The body of `/metrics`; a server without it does not know the way. */
  metrics?: () => unknown
  /** Whoever acts on jobs: hears every other command. */
  act?: HttpAct
  /** The status to refuse a token with; nothing lets it in. */
  refuse?: (token: string | undefined) => number | undefined
}

interface Asked {
  method: string | undefined
  path: string
  url: string
  headers: IncomingMessage['headers']
}

/** A real HTTP server with `/jobs`, `/queue`, `/metrics`, `/commands/*` and a stream at `/events`, that fails as told. */
export async function startHttpServer({ port = 0, snapshot, queue, metrics, act, refuse }: Options = {}) {
  const asked: Asked[] = []
  const orders = new Map<string, Order>()
  const streams = createEventStreams()
  const bodies = new Map([
    ['/jobs', snapshot ?? (() => ({ jobs: [] }))],
    ['/queue', queue],
    ['/metrics', metrics],
    ['/commands/subscribe-admin', () => ({ ok: true })],
    ['/commands/unsubscribe-admin', () => ({ ok: true })],
  ])
  const web = createServer((request, response) => {
    const { method, url = '', headers } = request
    const path = url.replace(/\?.*/, '')
    asked.push({ method, path, url, headers })
    const status = refuse?.(headers.authorization?.replace('Bearer ', ''))
    const order = status === undefined ? orders.get(path) : { status }
    if (order !== undefined) return obey(order, response)
    if (path === '/events') return streams.open(request, response)
    const body = bodies.get(path)
    if (body) serve(JSON.stringify(body()), request, response)
    else if (act && method === 'POST') void take(request, path, act, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => web.listen(port, '127.0.0.1', resolve))
  const { port: actual } = web.address() as AddressInfo
  const to = (path: string): Asked[] => asked.filter((one) => one.path === path)
  return {
    port: actual,
    url: `http://127.0.0.1:${actual}`,
    streams,
    asked,
    to,
    /** Questions so far to one address. */
    count: (path: string) => to(path).length,
    tokens: () => asked.map(({ headers }) => headers.authorization),
    /** Answers otherwise at this path, until told again. */
    order(path: string, order?: Order) {
      if (order === undefined) orders.delete(path)
      else orders.set(path, order)
    },
    async stop() {
      const closed = new Promise((resolve) => web.close(resolve))
      web.closeAllConnections()
      await closed
    },
  }
}

export type HttpServer = Awaited<ReturnType<typeof startHttpServer>>

async function take(request: IncomingMessage, path: string, act: HttpAct, response: ServerResponse): Promise<void> {
  const bytes = (await request.toArray()) as Buffer[]
  const data: unknown = JSON.parse(Buffer.concat(bytes).toString() || 'null')
  act(decodeURIComponent(path.replace('/commands/', '')), data, (body, status = 200) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
  )
}

function obey(order: Order, response: ServerResponse): void {
  if (order === 'cut') response.destroy()
  else if (order !== 'silence') response.writeHead(order.status ?? 200, order.headers).end(order.text)
}

function serve(text: string, { headers }: IncomingMessage, response: ServerResponse): void {
  const etag = `"${createHash('sha1').update(text).digest('hex')}"`
  response.setHeader('etag', etag)
  if (headers['if-none-match'] === etag) response.writeHead(304).end()
  else response.writeHead(200, { 'content-type': 'application/json' }).end(text)
}
