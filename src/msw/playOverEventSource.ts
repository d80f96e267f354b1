import { http, HttpResponse } from 'msw'
import type { HttpHandler } from 'msw'
import { httpRoutes, refusalOver, tokenIn } from './httpRoutes.ts'
import { refusalOf } from './scenario/refusal.ts'
import type { ScenarioRun } from './scenario/scenarioRun.ts'
import type { Seat } from './scenario/seats.ts'
import type { ScenarioServer } from './scenario/serveScenario.ts'

export interface PlayOverEventSourceOptions {
  /** What the client is given. */
  url: string
  /** The path the events are streamed at. */
  path?: string
}

/** Puts a scenario's server behind server-sent events, with commands over HTTP: handlers for msw. */
export function playOverEventSource(
  server: ScenarioServer,
  { url, path = '/events' }: PlayOverEventSourceOptions,
): readonly HttpHandler[] {
  const stream = http.get(`${url.replace(/\/+$/, '')}${path}`, ({ request }) =>
    server.visit<Response>({ token: tokenIn(request), isLive: true }, (found) => {
      if ('run' in found) return streamOf(found.run, tokenIn(request))
      // The one answer after which a client of events does not come back.
      return found.door.kind === 'kicked' ? new HttpResponse(null, { status: 204 }) : refusalOver(found.door)
    }),
  )
  return [stream, ...httpRoutes(server, url)]
}

function streamOf(run: ScenarioRun, token: string | undefined): Response {
  const encoder = new TextEncoder()
  let seat: Seat | undefined
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const tell = (name: string, payload: unknown): void =>
        controller.enqueue(encoder.encode(`event: ${name}\ndata: ${JSON.stringify(payload)}\n\n`))
      seat = run.seats.take({
        token,
        tell,
        end(door) {
          if (door.kind !== 'unauthorized') return controller.error(new TypeError('The line was cut.'))
          tell('auth-error', refusalOf(door))
          controller.close()
        },
      })
    },
    cancel: () => seat?.leave(),
  })
  return new HttpResponse(body, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } })
}
