import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { polling } from '../../src/adapters/polling.ts'
import type { StatusState } from '../../src/store/state.ts'
import { eventually } from '../rigs/eventually.ts'
import { createSink } from '../rigs/createSink.ts'
import { everyMs, openPolled } from '../rigs/openPolled.ts'
import { startHttpServer } from '../rigs/startHttpServer.ts'

const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})
async function begin(...options: Parameters<typeof openPolled>) {
  const polled = await openPolled(...options)
  endings.push(polled.end)
  return polled
}
/** An adapter on a real server, that is up. */
async function connect(serving: Parameters<typeof startHttpServer>[0] = {}, intervalMs = 10_000) {
  const server = await startHttpServer(serving)
  const told = createSink()
  const handle = polling({ url: server.url, intervalMs }).connect(told.sink)
  endings.push(server.stop, handle.close)
  await eventually(() => told.last()?.status === 'connected')
  return { ...told, server, handle }
}
const sample = (timestamp: number) => () => ({ timestamp, performance: { throughputPerHour: 7 } })
const waiting = ({ queues }: StatusState) => queues?.lanes.find(({ name }) => name === 'normal')?.waiting
const queue = () => ({ normal: { waiting: 3, active: 1, avgWaitTime: 2 } })

test('the queue is asked for where the jobs come without it', async () => {
  const { rests, server, state, pass } = await begin({ queue })
  await rests(1)
  pass(everyMs)
  await rests(2)
  expect([server.count('/queue'), waiting(state())]).toEqual([2, 3])
})

test('the queue is not asked for where the jobs bring it', async () => {
  const { rests, server, state } = await begin({ queue, snapshot: () => ({ jobs: [], queue: queue() }) })
  await rests(1)
  expect([server.count('/queue'), waiting(state())]).toEqual([0, 3])
})

test.each([404, 403])('a queue that is answered with %i is never asked for again', async (status) => {
  const { rests, server, pass, state } = await begin()
  server.order('/queue', { status })
  await rests(1)
  pass(everyMs)
  await rests(2)
  expect([server.count('/queue'), server.count('/jobs'), state().connection.status]).toEqual([1, 2, 'connected'])
})

test('a queue that fails for once is asked for again', async () => {
  const { rests, server, pass, state } = await begin({ queue })
  server.order('/queue', { status: 500 })
  await rests(1)
  expect([state().queues, state().connection.status]).toEqual([undefined, 'connected'])
  server.order('/queue')
  pass(everyMs)
  await rests(2)
  expect(waiting(state())).toBe(3)
})

test.each([
  [401, 'unauthorized'],
  [429, undefined],
])('a %i for the queue counts for the line', async (status, reason) => {
  const { server, comes } = await begin({ queue }, { getToken: () => 't' })
  server.order('/queue', { status })
  const { connection } = await comes(({ connection: now }) => now.status !== 'connecting' && now.status !== 'connected')
  expect(connection).toMatchObject(reason ? { reason } : { status: 'reconnecting', busy: true })
})

test('metrics come with each poll while an admin looks', async () => {
  let at = 1
  const { rests, server, store, comes, pass } = await begin({ metrics: () => sample(at++)() })
  await rests(1)
  expect(server.count('/metrics')).toBe(0)
  const leave = store.actions.subscribeAdmin()
  await comes(({ admin, metricsHistory }) => admin === 'allowed' && metricsHistory.length === 1)
  pass(everyMs)
  await rests(2)
  await comes(({ metricsHistory }) => metricsHistory.length === 2)
  leave()
  pass(everyMs)
  await rests(3)
  expect(server.count('/metrics')).toBe(2)
})

test('an admin’s subscription is restored with the line', async () => {
  let at = 1
  const { rests, server, store, comes, pass, down, retry } = await begin({ metrics: () => sample(at++)() })
  store.actions.subscribeAdmin()
  await rests(1)
  await comes(({ admin }) => admin === 'allowed')
  server.order('/jobs', 'cut')
  pass(everyMs)
  await down()
  expect(server.count('/metrics')).toBe(1)
  server.order('/jobs')
  retry()
  await comes(({ metricsHistory }) => metricsHistory.length === 2)
  expect(server.count('/metrics')).toBe(2)
})

test('metrics that fail for once are asked for again', async () => {
  const { rests, server, store, comes, pass } = await begin({ metrics: sample(1) })
  await rests(1)
  server.order('/metrics', { status: 500 })
  store.actions.subscribeAdmin()
  await comes(() => server.count('/metrics') === 1)
  pass(everyMs)
  await rests(2)
  server.order('/metrics')
  pass(everyMs)
  const { metricsHistory } = await comes(({ metricsHistory: all }) => all.length > 0)
  expect(metricsHistory).toHaveLength(1)
})

test('who is no admin is told so, keeps the line, and is asked no more', async () => {
  const { rests, server, store, comes, pass, state } = await begin({ metrics: sample(1) })
  server.order('/metrics', { status: 403 })
  await rests(1)
  store.actions.subscribeAdmin()
  await comes(({ admin }) => admin === 'forbidden')
  pass(everyMs)
  await rests(2)
  expect([server.count('/metrics'), state().connection.status]).toEqual([1, 'connected'])
})

test('who loses the role loses the metrics', async () => {
  const { rests, server, store, comes, pass, state } = await begin({ metrics: sample(1) })
  await rests(1)
  store.actions.subscribeAdmin()
  await comes(({ metricsHistory }) => metricsHistory.length === 1)
  server.order('/metrics', { status: 403 })
  pass(everyMs)
  await comes(({ admin }) => admin === 'forbidden')
  expect(state().metricsHistory).toEqual([])
})

test('metrics can be asked for once', async () => {
  const { handle, messages, server } = await connect({ metrics: sample(1) })
  expect(await handle.send({ name: 'request-system-metrics' })).toEqual({ ok: true })
  expect(messages.at(-1)).toEqual(['system-metrics', sample(1)()])
  expect(server.count('/metrics')).toBe(1)
})

test('a refused role is an answer; patience asked for is given', async () => {
  const { handle, server } = await connect({ metrics: sample(1) })
  server.order('/metrics', { status: 403 })
  expect(await handle.send({ name: 'subscribe-admin' })).toEqual({ ok: false, code: 'ADMIN_REQUIRED' })
  server.order('/metrics', { status: 429, headers: { 'retry-after': '3600' } })
  expect(await handle.send({ name: 'request-system-metrics' })).toEqual({ ok: false, code: 'RATE_LIMITED' })
  server.order('/metrics')
  expect(await handle.send({ name: 'request-system-metrics' })).toEqual({ ok: false, code: 'RATE_LIMITED' })
  expect(server.count('/metrics')).toBe(2)
})

test('a resync is a poll whose answer goes to who asked', async () => {
  const { handle, messages, server } = await connect({ snapshot: () => ({ jobs: [{ jobId: 'a' }] }) }, 100)
  // Equal answers no longer come whole by then.
  await eventually(() => server.to('/jobs').some(({ headers }) => headers['if-none-match'] !== undefined))
  const told = messages.length
  expect(await handle.send({ name: 'resync', data: { v: 1, seq: 4 } })).toEqual({
    ok: true,
    data: { jobs: [{ jobId: 'a' }] },
    overHttp: true,
  })
  expect(messages.length).toBe(told)
})

test('a resync waits for the poll under way', async () => {
  const { handle, server } = await connect({ metrics: sample(1) }, 100)
  server.order('/jobs', 'silence')
  const before = server.count('/jobs')
  await eventually(() => server.count('/jobs') > before)
  const reply = handle.send({ name: 'resync', data: { v: 1 } })
  await handle.send({ name: 'request-system-metrics' })
  expect(server.count('/jobs')).toBe(before + 1)
  handle.close()
  expect(await reply).toEqual({ ok: false, code: 'NOT_CONNECTED' })
})

test('without a line every command is refused, and nothing is asked', async () => {
  const server = await startHttpServer()
  await server.stop()
  const told = createSink()
  const handle = polling({ url: server.url }).connect(told.sink)
  expect(await handle.send({ name: 'subscribe-admin' })).toEqual({ ok: false, code: 'NOT_CONNECTED' })
  handle.close()
  const before = told.told()
  expect(await handle.send({ name: 'resync', data: { v: 1 } })).toEqual({ ok: false, code: 'NOT_CONNECTED' })
  expect(told.told()).toBe(before)
})

test('after close nothing is asked and nothing told, even by an answer under way', async () => {
  const { server, handle, told } = await connect({ metrics: sample(1) })
  const before = told()
  const reply = handle.send({ name: 'request-system-metrics' })
  handle.close()
  handle.close()
  expect(await reply).toEqual({ ok: false, code: 'NOT_CONNECTED' })
  expect([told(), server.count('/jobs')]).toEqual([before, 1])
})

test.each([0, -1, 99, Number.NaN, Infinity])('an interval of %d is refused in words', (intervalMs) => {
  expect(() => polling({ url: 'https://a.example', intervalMs })).toThrow(/^polling: intervalMs is .*Give milliseconds/)
})

const child = (url: string) => `
  import { polling } from './src/adapters/polling.ts'
  const handle = polling({ url: '${url}' }).connect({
    connection({ status }) {
      if (status !== 'connected') return
      void handle.send({ name: 'subscribe-admin' })
      handle.close()
      // Only a process that something else keeps alive is still there then.
      setTimeout(() => process.exit(9), 3_000).unref()
    },
    message() {}, device() {}, problem() {},
  })
`

test('nothing keeps Node alive after close, not even questions without an answer', async () => {
  const server = await startHttpServer()
  endings.push(server.stop)
  server.order('/queue', 'silence')
  server.order('/metrics', 'silence')
  const options = { stdio: ['ignore', 'ignore', 'pipe'] as ['ignore', 'ignore', 'pipe'] }
  const args = ['--import', 'tsx', '--input-type=module', '--eval', child(server.url)]
  const running = spawn(process.execPath, args, options)
  let errors = ''
  running.stderr.on('data', (text) => (errors += String(text)))
  const [code] = (await once(running, 'exit')) as [number]
  expect([code, errors]).toEqual([0, ''])
})
