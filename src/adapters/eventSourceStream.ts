import type { createParser as CreateParserOf } from 'eventsource-parser'
import type { AdapterSink } from '../protocol/adapter.ts'
import type { Clock, Stop } from '../protocol/clock.ts'
import { createHeartbeat } from './eventSourceHeartbeat.ts'
import { createReader } from './eventSourceReader.ts'
import type { StreamMemory } from './eventSourceReader.ts'
import type { HttpLine } from './httpCommands.ts'
import type { Failure } from './patience.ts'
import { authorization, failureOfStatus } from './requestJson.ts'
import type { Dial } from './supervise.ts'

type CreateParser = typeof CreateParserOf

interface StreamParts {
  /** The address of the stream. */
  url: string
  sink: AdapterSink
  clock: Clock
}

/** The one stream of an adapter. */
export interface EventStream {
  dial: Dial
  /** The line, while it is up. */
  line(): HttpLine | undefined
}

export function createEventStream({ url, sink, clock }: StreamParts): EventStream {
  const heartbeat = createHeartbeat(clock)
  const memory: StreamMemory = { lastEventId: undefined, retryMs: undefined, heartbeat }
  let up: HttpLine | undefined

  const listen = async (line: HttpLine, createParser: CreateParser): Promise<void> => {
    const { call, signal, token } = line
    const { lastEventId } = memory
    const headers = {
      accept: 'text/event-stream',
      ...authorization(token),
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
    }
    const response = await fetch(url, { headers, cache: 'no-store', signal })
    const refusal = refusalOf(response, clock.now())
    if (refusal) return call.down(refusal)
    heartbeat.restart()
    const header = lastEventId === undefined ? null : response.headers.get('x-resumed')
    const replay = createReplay(header, clock, signal, (recovered) => {
      if (!recovered && header !== null) sink.problem({ code: 'malformed-payload', where: 'x-resumed' })
      up = line
      call.up('sse', recovered)
    })
    const parser = createParser(createReader({ line, sink, memory, onDelivered: replay.onDelivered }))
    replay.begin()
    await read(response, (text) => {
      call.heard()
      parser.feed(text)
    })
    call.down({ ...ended(memory), message: 'the stream ended' })
  }
  return {
    line: () => up,
    dial(token, call) {
      const end = new AbortController()
      const line = { token, call, signal: end.signal }
      import('eventsource-parser').then(
        ({ createParser }) =>
          listen(line, createParser).catch(() => call.down({ ...ended(memory), message: 'no answer' })),
        () => call.down({ kind: 'transient', message: 'eventsource-parser could not be loaded; is it installed?' }),
      )
      return {
        hangUp() {
          end.abort()
          if (up === line) up = undefined
        },
        probe: heartbeat.isOverdue,
      }
    },
  }
}

const ended = ({ retryMs }: StreamMemory): Failure => ({
  kind: 'transient',
  ...(retryMs !== undefined && { retryAfterMs: retryMs }),
})

/** Milliseconds that what was missed may take to arrive. */
const replayMs = 2_000

/**
 * Tells when the line is up, and whether nothing was lost. `header`: how many missed events a server that resumes hands
 * over first; they are heard before the line is up, so that nobody is told of each. A server that hands over fewer is
 * not waited for.
 */
function createReplay(header: string | null, clock: Clock, signal: AbortSignal, onUp: (recovered: boolean) => void) {
  let missing = header !== null && /^\d{1,6}$/.test(header) ? Number(header) : undefined
  let stopTimer: Stop | undefined
  let isUp = false
  const tell = (recovered: boolean): void => {
    if (isUp || signal.aborted) return
    isUp = true
    stopTimer?.()
    onUp(recovered)
  }
  return {
    begin() {
      if (missing === undefined || missing === 0) return tell(missing === 0)
      const stop = (stopTimer = clock.after(replayMs, () => tell(false)))
      signal.addEventListener('abort', stop)
    },
    onDelivered() {
      if (missing !== undefined && --missing === 0) tell(true)
    },
  }
}

function refusalOf(response: Response, now: number): Failure | undefined {
  const { status, headers } = response
  if (status === 204) return { kind: 'rejected', message: 'The server has no events for us (HTTP 204).' }
  if (status !== 200) return failureOfStatus(status, headers, now)
  const type = headers.get('content-type') ?? 'nothing'
  if (/^text\/event-stream(;|$)/i.test(type)) return undefined
  return { kind: 'rejected', message: `The server answers with ${type.slice(0, 100)}, not with text/event-stream.` }
}

async function read({ body }: Response, take: (text: string) => void): Promise<void> {
  const reader = body?.getReader()
  const decoder = new TextDecoder()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    take(decoder.decode(part.value, { stream: true }))
  }
}
