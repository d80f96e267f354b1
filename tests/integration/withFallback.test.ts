import { afterEach, expect, test } from 'vitest'
import { polling } from '../../src/adapters/polling.ts'
import { socketIo } from '../../src/adapters/socketIo.ts'
import { withFallback } from '../../src/adapters/withFallback.ts'
import { createManualClock } from '../../src/protocol/manualClock.ts'
import { createStatusStore } from '../../src/store/createStatusStore.ts'
import type { StatusState } from '../../src/store/state.ts'
import { createJobTruth } from '../rigs/createJobTruth.ts'
import { eventually } from '../rigs/eventually.ts'
import { startFaultProxy } from '../rigs/faultProxy.ts'
import { startHttpServer } from '../rigs/startHttpServer.ts'
import { startSocketServer } from '../rigs/startSocketServer.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

/** A store on a Socket.IO line that goes through a proxy, with the same server's HTTP to fall back on. */
async function openPair(refuse?: () => number | undefined) {
  const truth = createJobTruth()
  const live = await startSocketServer({ snapshot: truth.snapshot })
  truth.onTold((name, data) => void live.io.emit(name, data))
  const proxy = await startFaultProxy(live.port)
  const http = await startHttpServer({ snapshot: truth.snapshot, ...(refuse && { refuse }) })
  const clock = createManualClock(1_000_000)
  const random = (): number => 0
  const spare = polling({ url: http.url, intervalMs: 10_000, clock, random })
  const adapter = withFallback(socketIo({ url: `http://127.0.0.1:${proxy.port}`, clock, random }), spare, { after: 2 })
  const store = createStatusStore({ adapter, clock, random })
  const close = store.actions.open()
  ends.push(
    () => proxy.stop(),
    () => live.stop(),
    () => http.stop(),
    close,
  )
  const line = (): StatusState['connection'] => store.getState().connection
  /** Time goes on until it is so: fast where something waits, and about as fast as the server's where the line is up. */
  const passUntil = (fits: () => boolean) =>
    eventually(
      () => {
        const now = line()
        clock.advance(now.status === 'connected' && now.via === 'websocket' ? 2 : 50)
        return fits()
      },
      () => JSON.stringify(line()),
    )
  const isUp = (via: string): boolean => {
    const now = line()
    return now.status === 'connected' && now.synced && now.via === via
  }
  const statuses = () => Object.fromEntries([...store.getState().jobs].map(([id, { status }]) => [id, status]))
  return { truth, proxy, http, clock, store, line, passUntil, isUp, statuses }
}

test('a live line that is cut off gives way to polling, and takes over again with nothing lost', async () => {
  const { truth, proxy, http, passUntil, isUp, statuses, line } = await openPair()
  for (const id of ['a', 'b', 'c', 'd']) truth.start(id)
  await passUntil(() => isUp('websocket'))
  expect(http.count('/jobs')).toBe(0)

  proxy.set({ kind: 'refuse' })
  proxy.cutAll()
  await passUntil(() => isUp('http-polling'))
  expect(line()).toMatchObject({ everyMs: 10_000 })
  truth.work()
  await passUntil(() => statuses()['e'] === 'cancelled')
  expect(statuses()).toEqual(truth.statuses())

  proxy.set({ kind: 'pass' })
  await passUntil(() => isUp('websocket'))
  const polls = http.count('/jobs')
  truth.end('d', 'completed')
  truth.end('f', 'failed')
  await passUntil(() => statuses()['f'] === 'failed')
  expect([statuses(), http.count('/jobs')]).toEqual([truth.statuses(), polls])
})

test('a spare that is refused as well says so, and the live line comes back all the same', async () => {
  const { proxy, passUntil, isUp, line } = await openPair(() => 403)
  await passUntil(() => isUp('websocket'))
  proxy.set({ kind: 'refuse' })
  proxy.cutAll()
  await passUntil(() => line().status === 'disconnected')
  expect(line()).toMatchObject({ reason: 'forbidden' })
  proxy.set({ kind: 'pass' })
  await passUntil(() => isUp('websocket'))
})
