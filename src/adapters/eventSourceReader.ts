import type { EventSourceMessage, ParserConfig } from 'eventsource-parser'
import type { AdapterSink } from '../protocol/adapter.ts'
import type { Heartbeat } from './eventSourceHeartbeat.ts'
import type { HttpLine } from './httpCommands.ts'
import { isTokenTrouble } from './socketIoFailure.ts'

/** Characters one event may have. */
const maxEventLength = 5_000_000
const heartbeatNames = new Set(['heartbeat', 'ping', 'keep-alive', 'keepalive'])

/** What is remembered of a stream for the next one. */
export interface StreamMemory {
  /** The last event that came, in the server's own words. */
  lastEventId: string | undefined
  /** Milliseconds the server asks us to wait before the stream is opened again. */
  retryMs: number | undefined
  heartbeat: Heartbeat
}

interface ReaderParts {
  line: HttpLine
  sink: AdapterSink
  memory: StreamMemory
  /** Called after each event. */
  onDelivered(): void
}

/** What a parser of the stream calls. */
export function createReader({ line, sink, memory, onDelivered }: ReaderParts): ParserConfig {
  const { call, signal } = line
  const { heartbeat } = memory
  const deliver = (name: string, text: string): void => {
    const payload = parse(text)
    if (payload === undefined) return sink.problem({ code: 'malformed-payload', where: name.slice(0, 64) })
    sink.message(name, payload)
    if (name === 'auth-error' && isTokenTrouble(payload)) call.down({ kind: 'unauthorized' })
  }
  return {
    maxBufferSize: maxEventLength,
    onComment: heartbeat.beat,
    onRetry: (ms) => void (memory.retryMs = ms),
    onEvent({ id, event: name = 'message', data }: EventSourceMessage) {
      if (signal.aborted) return
      if (id !== undefined) memory.lastEventId = sendable(id)
      if (heartbeatNames.has(name)) return heartbeat.beat()
      heartbeat.heard()
      deliver(name, data)
      onDelivered()
    },
    onError({ type }) {
      if (type !== 'max-buffer-size-exceeded') return
      sink.problem({ code: 'too-large', where: 'eventSource' })
      // Else the server would hand over the same event again, for ever.
      memory.lastEventId = undefined
      call.down({ kind: 'transient', message: 'too large' })
    },
  }
}

// One that no header can carry would fail every request from then on.
const sendable = (id: string): string | undefined => (/^[\x20-\x7e]{1,1000}$/.test(id) ? id : undefined)

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
