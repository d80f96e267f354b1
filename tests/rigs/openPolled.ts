import { polling } from '../../src/adapters/polling.ts'
import type { PollingOptions } from '../../src/adapters/polling.ts'
import type { JobProgress } from '../../src/protocol/jobProgress.ts'
import { openHttpRig } from './openHttpRig.ts'
import { startHttpServer } from './startHttpServer.ts'

/** Milliseconds between two polls: a number no other wait has. */
export const everyMs = 7_000

type Serving = Parameters<typeof startHttpServer>[0] & { rows?: JobProgress[] }

/** A real server and a store that polls it. */
export async function openPolled({ rows = [], ...serving }: Serving = {}, options: Partial<PollingOptions> = {}) {
  const truth = { rows }
  const serve = (port = 0) => startHttpServer({ port, snapshot: () => ({ jobs: truth.rows }), ...serving })
  const server = await serve()
  const rig = openHttpRig((settings) => polling({ url: server.url, intervalMs: everyMs, ...settings, ...options }))
  return {
    ...rig,
    server,
    truth,
    /** Starts the server anew where it was. */
    serveAgain: () => serve(server.port),
    polls: () => server.count('/jobs'),
    /** So many polls, or waits for one, are over. */
    rests: (times: number) => rig.comes(() => rig.waited(options.intervalMs ?? everyMs) === times),
    async end() {
      rig.close()
      await server.stop()
    },
  }
}
