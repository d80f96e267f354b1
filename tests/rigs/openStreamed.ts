import { eventSource } from '../../src/adapters/eventSource.ts'
import type { EventSourceOptions } from '../../src/adapters/eventSource.ts'
import type { JobProgress } from '../../src/protocol/jobProgress.ts'
import { openHttpRig } from './openHttpRig.ts'
import { startHttpServer } from './startHttpServer.ts'

type Serving = Parameters<typeof startHttpServer>[0] & { rows?: JobProgress[] }

/** A real server of events and a store that listens to it. */
export async function openStreamed({ rows = [], ...serving }: Serving = {}, options: Partial<EventSourceOptions> = {}) {
  const truth = { rows }
  const serve = (port = 0) => startHttpServer({ port, snapshot: () => ({ jobs: truth.rows }), ...serving })
  const server = await serve()
  const rig = openHttpRig((settings) => eventSource({ url: server.url, ...settings, ...options }))
  return {
    ...rig,
    server,
    truth,
    /** Starts the server anew where it was. */
    serveAgain: () => serve(server.port),
    async end() {
      rig.close()
      await server.stop()
    },
  }
}
