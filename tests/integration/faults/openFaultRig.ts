import { onTestFinished } from 'vitest'
import { createManualClock } from '../../../src/protocol/manualClock.ts'
import { createStatusStore } from '../../../src/store/createStatusStore.ts'
import { createJobTruth } from '../../rigs/createJobTruth.ts'
import { startFaultProxy } from '../../rigs/faultProxy.ts'
import { isSynced } from '../../rigs/until.ts'
import { followStore } from './followStore.ts'
import { paceUntil } from './pace.ts'
import type { Fits } from './pace.ts'
import type { AdapterSettings, ServeOptions, Wire, WireServer } from './wires.ts'

export interface FaultRigOptions extends Omit<ServeOptions, 'truth' | 'port'> {
  getToken?: AdapterSettings['getToken']
  /** The name of the server's numbering; without it nothing is numbered. */
  epoch?: string | undefined
}

/** The longest of every jittered wait: a bound holds for the unluckiest client. */
const random = (): number => 0.999

/**
 * A store, its real server, and a proxy between them that fails as it is told; the policy's time is the test's. The
 * line is up, with four jobs under way; all ends with the test.
 */
export async function openFaultRig<S extends WireServer>(wire: Wire<S>, options: FaultRigOptions = {}) {
  const { getToken, epoch, ...serving } = options
  const clock = createManualClock(1_000_000)
  const truth = createJobTruth({ epoch })
  let server = await wire.serve({ truth, ...serving })
  onTestFinished(() => server.stop())
  const proxy = await startFaultProxy(server.port, clock)
  onTestFinished(proxy.stop)
  const store = createStatusStore({
    adapter: wire.adapter({ url: proxy.url, clock, random, getToken }),
    clock,
    random,
  })
  const { seen, ends, expectTruth } = followStore(store)
  onTestFinished(store.actions.open())
  for (const id of ['a', 'b', 'c', 'd']) truth.start(id)
  await paceUntil(store, clock, (state) => isSynced(state) && state.jobs.size === 4)
  seen()
  return {
    clock,
    truth,
    proxy,
    store,
    seen,
    ends,
    state: store.getState,
    expectTruth: () => expectTruth(truth),
    ...createPace(store, clock),
    server: () => server,
    stopServer: () => server.stop(),
    async startServer() {
      server = await wire.serve({ truth, ...serving, port: server.port })
    },
  }
}

type Store = ReturnType<typeof createStatusStore>
type Clock = ReturnType<typeof createManualClock>

const createPace = (store: Store, clock: Clock) => ({
  until: (fits: Fits) => paceUntil(store, clock, fits),
  /** The same over a line on which nothing comes. */
  untilOnDead: (fits: Fits) => paceUntil(store, clock, fits, true),
  synced: () => paceUntil(store, clock, isSynced),
  /** Passes `ms` milliseconds in which nothing is expected to come. */
  hold(ms: number) {
    const end = clock.now() + ms
    return paceUntil(store, clock, () => clock.now() >= end, true)
  },
  /** Milliseconds to the next try. */
  waitMs() {
    const { connection } = store.getState()
    return connection.status === 'reconnecting' ? (connection.retryAt ?? clock.now()) - clock.now() : 0
  },
})

export type FaultRig = Awaited<ReturnType<typeof openFaultRig<WireServer>>>
