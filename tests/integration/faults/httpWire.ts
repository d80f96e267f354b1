import { eventSource } from '../../../src/adapters/eventSource.ts'
import { polling } from '../../../src/adapters/polling.ts'
import { startHttpServer } from '../../rigs/startHttpServer.ts'
import { answerMs, firstRungMs, silenceMs, tryMs } from './bounds.ts'
import { answerResync, tokenEnd } from './wire.ts'
import type { ServeOptions, Wire, WireServer } from './wire.ts'

/** Milliseconds from one poll to the next, at most. */
const pollMs = 11_000
// A question may go out over a connection that was kept for it and is long dead: one try more.
const deadConnectionMs = tryMs + 2 * firstRungMs

const statuses = new Map([
  ['FORBIDDEN', 403],
  ['RATE_LIMITED', 429],
])

async function serve(options: ServeOptions): Promise<WireServer> {
  const { truth, port, refuse, act } = options
  const server = await startHttpServer({
    // With the queue in it nothing else has to be asked for.
    snapshot: () => ({ queue: {}, ...answerResync(options) }),
    ...(port !== undefined && { port }),
    ...(act && { act }),
    ...(refuse && {
      refuse(token: string | undefined) {
        const code = refuse(token)
        return code === undefined ? undefined : (statuses.get(code) ?? 401)
      },
    }),
  })
  const deafen = truth.onTold(server.streams.tell)
  return {
    port: server.port,
    tell: server.streams.tell,
    expire: () => server.streams.tell(...tokenEnd),
    beat: () => server.streams.write(': here\n\n'),
    stop() {
      deafen()
      return server.stop()
    },
  }
}

/** An HTTP server that streams its events. */
export const eventSourceWire: Wire = {
  name: 'eventSource',
  tells: true,
  doubts: false,
  isOneWay: true,
  cutMs: 0,
  silentMs: silenceMs + answerMs,
  backMs: deadConnectionMs,
  serve,
  adapter: (settings) => eventSource(settings),
}

/** An HTTP server that is asked every ten seconds. */
export const pollingWire: Wire = {
  name: 'polling',
  tells: false,
  doubts: false,
  isOneWay: false,
  cutMs: pollMs,
  silentMs: pollMs + answerMs,
  backMs: deadConnectionMs,
  serve,
  adapter: (settings) => polling(settings),
}
