import { http, HttpResponse } from 'msw'
import type { HttpHandler } from 'msw'
import type { Door } from './scenario/door.ts'
import { isRefusing, refusalOf } from './scenario/refusal.ts'
import type { ScenarioRun } from './scenario/scenarioRun.ts'
import { adminRequired } from './scenario/seats.ts'
import type { ScenarioServer } from './scenario/serveScenario.ts'

const statuses = { unauthorized: 401, forbidden: 403, busy: 429 } as const

/** What a server that does not let somebody in answers over HTTP. */
export function refusalOver(door: Door): Response {
  if (!isRefusing(door) || door.kind === 'kicked') return HttpResponse.error()
  const headers = door.kind === 'busy' ? { 'retry-after': String(Math.ceil(door.retryAfterMs / 1_000)) } : {}
  return HttpResponse.json(refusalOf(door), { status: statuses[door.kind], headers })
}

/** The token a request carries. */
export const tokenIn = ({ headers }: Request): string | undefined =>
  headers.get('authorization')?.replace(/^Bearer /, '')

type Answer = (run: ScenarioRun, request: Request) => Response | Promise<Response>

/** The routes of a server that is asked: `/jobs`, `/queue`, `/metrics` and `/commands/*` below `url`. */
export function httpRoutes(server: ScenarioServer, url: string): HttpHandler[] {
  const base = url.replace(/^ws/, 'http').replace(/\/+$/, '')
  const answering =
    (answer: Answer) =>
    ({ request }: { request: Request }): Promise<Response> =>
      server.visit<Response>({ token: tokenIn(request), isLive: false }, (found) =>
        'run' in found ? answer(found.run, request) : refusalOver(found.door),
      )
  return [
    http.get(`${base}/jobs`, answering(jobs)),
    http.get(
      `${base}/queue`,
      answering((run) => tell(run.queue())),
    ),
    http.get(
      `${base}/metrics`,
      answering((run) => (run.isAdmin() ? tell(run.metrics()) : notForYou())),
    ),
    http.post(`${base}/commands/:name`, answering(command)),
  ]
}

const notForYou = (): Response => HttpResponse.json(adminRequired, { status: 403 })
const tell = (body: unknown): Response =>
  body === undefined ? new HttpResponse(null, { status: 404 }) : HttpResponse.json(body as object)

async function jobs(run: ScenarioRun, { headers }: Request): Promise<Response> {
  const body = await run.snapshot()
  if (!body) return HttpResponse.error()
  const etag = `"${run.revision()}"`
  if (headers.get('if-none-match') === etag) return new HttpResponse(null, { status: 304, headers: { etag } })
  return HttpResponse.json({ ...body }, { headers: { etag } })
}

async function command(run: ScenarioRun, request: Request): Promise<Response> {
  const name = decodeURIComponent(new URL(request.url).pathname.replace(/^.*\/commands\//, ''))
  const acted = await run.act(name, readJson(await request.text()))
  if (acted) return HttpResponse.json({ ...acted })
  // It comes beside the stream that it is about: the token tells whose that is.
  const replies = await Promise.all(run.seats.of(tokenIn(request)).map((seat) => seat.command(name)))
  return HttpResponse.json((replies[0] as object | undefined) ?? { ok: false, code: 'NOT_CONNECTED' })
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
