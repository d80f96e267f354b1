import { expect } from 'vitest'
import { isFinished } from '../../../src/protocol/job.ts'
import { createManualClock } from '../../../src/protocol/manualClock.ts'
import { createStatusStore } from '../../../src/store/createStatusStore.ts'
import type { Connection } from '../../../src/protocol/connection.ts'
import { createJobTruth } from '../../rigs/createJobTruth.ts'
import { expectLegal } from '../../rigs/expectLegal.ts'
import { startFaultProxy } from '../../rigs/faultProxy.ts'
import { isSynced } from '../../rigs/until.ts'
import { paceUntil } from './pace.ts'
import type { Fits } from './pace.ts'
import type { AdapterSettings, ServeOptions, Wire, WireServer } from './wires.ts'

export interface FaultRigOptions extends Omit<ServeOptions, 'truth' | 'port'> {
  getToken?: AdapterSettings['getToken']
  epoch?: string
}

/** The longest of every jittered wait: a bound holds for the unluckiest client. */
const unlucky = (): number => 0.999

const nameOf = (connection: Connection): string => {
  if (connection.status === 'connected') return connection.synced ? 'synced' : 'connected'
  return connection.status === 'disconnected' ? connection.reason : connection.status
}

/** A store, its real server, and a proxy between them that fails as it is told; the policy's time is the test's. */
export async function openFaultRig<S extends WireServer>(
  wire: Wire<S>,
  { getToken, epoch, ...serving }: FaultRigOptions = {},
) {
  const clock = createManualClock(1_000_000)
  const random = unlucky
  const truth = createJobTruth(epoch === undefined ? {} : { epoch })
  let server = await wire.serve({ truth, ...serving })
  const proxy = await startFaultProxy(server.port, clock)
  const adapter = wire.adapter({ url: proxy.url, clock, random, getToken })
  const store = createStatusStore({ adapter, clock, random })
  const seen: string[] = []
  const ends: string[] = []
  let now = ''
  const stopSeeing = store.subscribe(() => {
    const name = nameOf(store.getState().connection)
    if (name !== now) seen.push(name)
    now = name
  })
  store.actions.onJobEvent(({ job, previous }) => {
    if (isFinished(job.status) && previous?.status !== job.status) ends.push(`${job.jobId} ${job.status}`)
  })
  const close = store.actions.open()
  return {
    clock,
    truth,
    proxy,
    store,
    state: store.getState,
    server: () => server,
    /** What the line was since this was last asked. */
    seen: () => seen.splice(0),
    until: (fits: Fits) => paceUntil(store, clock, fits),
    /** The same over a line on which nothing comes. */
    untilOnDead: (fits: Fits) => paceUntil(store, clock, fits, true),
    synced: () => paceUntil(store, clock, isSynced),
    stopServer: () => server.stop(),
    async startServer(more: Partial<ServeOptions> = {}) {
      server = await wire.serve({ truth, ...serving, ...more, port: server.port })
    },
    /** Passes `ms` milliseconds in which nothing is expected to come. */
    hold: (ms: number) => {
      const end = clock.now() + ms
      return paceUntil(store, clock, () => clock.now() >= end, true)
    },
    /** Milliseconds to the next try. */
    waitMs() {
      const { connection } = store.getState()
      return connection.status === 'reconnecting' ? (connection.retryAt ?? clock.now()) - clock.now() : 0
    },
    /** Opens the line, with four jobs under way. */
    async begin() {
      for (const id of ['a', 'b', 'c', 'd']) truth.start(id)
      await paceUntil(store, clock, (state) => isSynced(state) && state.jobs.size === 4)
      seen.length = 0
    },
    /** What the server does while nobody hears it; job d goes on. */
    work() {
      truth.end('a', 'completed')
      truth.end('b', 'failed')
      truth.progress('c', 50)
      truth.start('e')
      truth.end('e', 'cancelled')
      truth.start('f')
    },
    /** Every job is in the store as it is on the server, and each end was told once. */
    expectTruth() {
      const { jobs } = store.getState()
      const statuses = truth.statuses()
      expect(Object.fromEntries([...jobs].map(([id, { status }]) => [id, status]))).toEqual(statuses)
      const ended = [...jobs.values()].filter(({ status }) => isFinished(status))
      expect(ends.toSorted()).toEqual(ended.map(({ jobId, status }) => `${jobId} ${status}`).toSorted())
      expectLegal(store.getState())
    },
    async close() {
      stopSeeing()
      close()
      await proxy.stop()
      await server.stop()
    },
  }
}

export type FaultRig = Awaited<ReturnType<typeof openFaultRig<WireServer>>>
