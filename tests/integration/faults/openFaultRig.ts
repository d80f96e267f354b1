import { onTestFinished } from 'vitest'
import { createManualClock } from '../../../src/protocol/manualClock.ts'
import { createStatusStore } from '../../../src/store/createStatusStore.ts'
import { createJobTruth } from '../../rigs/createJobTruth.ts'
import { startFaultProxy } from '../../rigs/faultProxy.ts'
import { isSynced } from '../../rigs/until.ts'
import { jitterMs } from './bounds.ts'
import { followStore } from './followStore.ts'
import { paceUntil } from './pace.ts'
import type { Fits, Pace } from './pace.ts'
import type { AdapterSettings, ServeOptions, Wire, WireServer } from './wire.ts'

export interface FaultRigOptions extends Omit<ServeOptions, 'truth' | 'port'> {
  getToken?: AdapterSettings['getToken'] | undefined
  /** The name of the server's numbering; without it nothing is numbered. */
  epoch?: string | undefined
}

/** Milliseconds between two signs of life of the server. */
const beatMs = 5_000

/** The longest of every jittered wait: a bound holds for the unluckiest client. */
const random = (): number => 0.999

/**
 * A store, its real server, and a proxy between them that fails as it is told; the policy's time is the test's. The
 * line is up, with four jobs under way; all ends with the test.
 */
export async function openFaultRig<S extends WireServer>(wire: Wire<S>, options: FaultRigOptions = {}) {
  const { refuse, getToken = refuse && (() => 'token'), epoch } = options
  const clock = createManualClock(1_000_000)
  const truth = createJobTruth({ epoch })
  let server = await wire.serve({ truth, ...options })
  onTestFinished(() => server.stop())
  const proxy = await startFaultProxy(server.port, clock)
  onTestFinished(proxy.stop)
  const store = createStatusStore({
    adapter: wire.adapter({
      url: proxy.url,
      clock,
      random,
      jobCommands: ['cancel-job'],
      queueCommands: ['pause-queue'],
      ...(getToken && { getToken }),
    }),
    clock,
    random,
  })
  const { seen, ends, expectTruth } = followStore(store)
  onTestFinished(store.actions.open())
  const pace = createPace(store, clock, wire)
  const beat = (): void => {
    server.beat()
    clock.after(beatMs, beat)
  }
  beat()
  for (const id of ['a', 'b', 'c', 'd']) truth.start(id)
  await pace.synced()
  await pace.until(({ jobs }) => jobs.size === 4)
  // Time in which a client learns how often to expect a sign of life.
  await pace.hold(3 * beatMs)
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
    ...pace,
    server: () => server,
    stopServer: () => server.stop(),
    async startServer() {
      server = await wire.serve({ truth, ...options, port: server.port })
    },
  }
}

type Store = ReturnType<typeof createStatusStore>
type Clock = ReturnType<typeof createManualClock>

const isUp: Fits = ({ connection }) => connection.status === 'connected'

function createPace(store: Store, clock: Clock, { tells, backMs, isElsewhere }: Wire) {
  const dead: Pace = isElsewhere ? 'brisk' : 'striding'
  // Nothing comes from one that has to be asked but at the policy's own times.
  const usual: Pace = tells ? 'real' : dead
  const pace = (fits: Fits, how: Pace): Promise<number> => paceUntil(store, clock, fits, how)
  const hold = (ms: number): Promise<number> => {
    const end = clock.now() + ms
    return pace(() => clock.now() >= end, dead)
  }
  // Once the line is up the policy waits a moment of its own before it asks for a snapshot.
  const synced = async (how: Pace): Promise<number> =>
    (await pace(isUp, how)) + (await hold(jitterMs)) + (await pace(isSynced, usual))
  return {
    until: (fits: Fits) => pace(fits, usual),
    /** The same over a line on which nothing comes. */
    untilOnDead: (fits: Fits) => pace(fits, dead),
    synced: () => synced(usual),
    /** The same where a dead connection may have to be found out first. */
    back: () => synced(backMs > 0 ? dead : usual),
    /** Passes `ms` milliseconds in which nothing is expected to come. */
    hold,
    /** Milliseconds to the next try. */
    waitMs() {
      const { connection } = store.getState()
      return connection.status === 'reconnecting' ? (connection.retryAt ?? clock.now()) - clock.now() : 0
    },
  }
}

export type FaultRig = Awaited<ReturnType<typeof openFaultRig<WireServer>>>
