import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, test, vi } from 'vitest'
import { eventSource } from '../../src/adapters/eventSource.ts'
import type { EventSourceOptions } from '../../src/adapters/eventSource.ts'
import { createManualClock } from '../../src/protocol/manualClock.ts'
import { createSink } from '../rigs/createSink.ts'
import { eventually } from '../rigs/eventually.ts'
import { openStreamed } from '../rigs/openStreamed.ts'
import { startHttpServer } from '../rigs/startHttpServer.ts'

const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})
async function begin(...options: Parameters<typeof openStreamed>) {
  const streamed = await openStreamed(...options)
  endings.push(streamed.end)
  return streamed
}
/** An adapter on a real server, that is up. */
async function connect(serving: Parameters<typeof startHttpServer>[0] = {}, options: Partial<EventSourceOptions> = {}) {
  const server = await startHttpServer(serving)
  const told = createSink()
  const handle = eventSource({ url: server.url, getToken: () => 'secret', ...options }).connect(told.sink)
  endings.push(server.stop, handle.close)
  await eventually(() => told.last()?.status === 'connected')
  return { ...told, server, handle }
}
const sample = { timestamp: 1, performance: { throughputPerHour: 7 } }

test('a resync says where we are, never who we are', async () => {
  const { handle, server } = await connect({ snapshot: () => ({ jobs: [{ jobId: 'a' }], seq: 9 }) })
  const data = { v: 1 as const, epoch: 'e 1', seq: 4, pos: { at: 3 }, jobIds: ['a'] }
  expect(await handle.send({ name: 'resync', data })).toEqual({
    ok: true,
    data: { jobs: [{ jobId: 'a' }], seq: 9 },
    overHttp: true,
  })
  const [asked] = server.to('/jobs')
  expect([asked?.method, asked?.url, asked?.headers.authorization]).toEqual([
    'GET',
    '/jobs?epoch=e+1&seq=4&pos=%7B%22at%22%3A3%7D',
    'Bearer secret',
  ])
})

test('an admin subscribes and leaves by asking for it', async () => {
  const { handle, server } = await connect()
  expect(await handle.send({ name: 'subscribe-admin' })).toEqual({ ok: true })
  expect(await handle.send({ name: 'unsubscribe-admin', as: 'admin/leave' })).toEqual({
    ok: false,
    code: 'UNSUPPORTED',
  })
  expect(server.asked.slice(1).map(({ method, url }) => [method, url])).toEqual([
    ['POST', '/commands/subscribe-admin'],
    ['POST', '/commands/admin%2Fleave'],
  ])
})

test('metrics that are asked for come as a message', async () => {
  const { handle, messages } = await connect({ metrics: () => sample })
  expect(await handle.send({ name: 'request-system-metrics' })).toEqual({ ok: true })
  expect(messages).toEqual([['system-metrics', sample]])
})

test.each([
  [{ status: 403 }, 'ADMIN_REQUIRED'],
  [{ status: 429 }, 'RATE_LIMITED'],
  [{ status: 500 }, 'NO_ANSWER'],
  [{ status: 405 }, 'UNSUPPORTED'],
  ['cut' as const, 'NO_ANSWER'],
  [{ text: '{"ok":false,"code":"ADMIN_REQUIRED"}' }, 'ADMIN_REQUIRED'],
  [{ text: '{"ok":false}' }, 'REFUSED'],
  [{ text: '{"fine":true}' }, 'NO_ANSWER'],
  [{ text: '<html>' }, 'NO_ANSWER'],
])('a command that is answered with %j is %s, and the line stays', async (order, code) => {
  const { handle, server, last } = await connect()
  server.order('/commands/subscribe-admin', order)
  expect(await handle.send({ name: 'subscribe-admin' })).toEqual({ ok: false, code })
  expect(last()?.status).toBe('connected')
})

test('jobs that are no answer are counted, and asked for again', async () => {
  const { handle, server, problems } = await connect()
  server.order('/jobs', { text: '[1]' })
  expect(await handle.send({ name: 'resync', data: { v: 1, seq: 3 } })).toEqual({ ok: false, code: 'NO_ANSWER' })
  expect(problems).toEqual([{ code: 'malformed-payload', where: '/jobs' }])
})

test('while the server wants patience no command is sent', async () => {
  const clock = createManualClock(1_000_000)
  const { handle, server } = await connect({ metrics: () => sample }, { clock })
  const ask = () => handle.send({ name: 'request-system-metrics' })
  server.order('/metrics', { status: 429, headers: { 'retry-after': '60' } })
  expect(await ask()).toEqual({ ok: false, code: 'RATE_LIMITED' })
  server.order('/metrics')
  clock.advance(59_999)
  expect([await ask(), server.count('/metrics')]).toEqual([{ ok: false, code: 'RATE_LIMITED' }, 1])
  clock.advance(1)
  expect([await ask(), server.count('/metrics')]).toEqual([{ ok: true }, 2])
})

test('a token that a command finds to have run out is replaced', async () => {
  const { handle, server, connections } = await connect()
  server.order('/metrics', { status: 401 })
  await handle.send({ name: 'request-system-metrics' })
  await eventually(() => connections.filter(({ status }) => status === 'connected').length === 2)
  expect(connections.map(({ status }) => status)).toEqual(['connecting', 'connected', 'connecting', 'connected'])
})

test('who loses the role loses the metrics', async () => {
  const { synced, server, store, comes, state, pass } = await begin({ metrics: () => sample })
  await synced()
  store.actions.subscribeAdmin()
  store.actions.requestMetrics()
  await comes(({ metricsHistory, admin }) => metricsHistory.length === 1 && admin === 'allowed')
  server.order('/metrics', { status: 403 })
  pass(1_000)
  store.actions.requestMetrics()
  await comes(({ admin }) => admin === 'forbidden')
  expect([state().metricsHistory, state().connection.status]).toEqual([[], 'connected'])
})

test('without a line every command is refused, and nothing is asked', async () => {
  const { handle, server } = await connect()
  handle.close()
  handle.close()
  expect(await handle.send({ name: 'subscribe-admin' })).toEqual({ ok: false, code: 'NOT_CONNECTED' })
  await eventually(() => server.streams.count() === 0)
  expect(server.asked).toHaveLength(1)
})

test('after close nothing is told, even by an answer under way', async () => {
  const { handle, told } = await connect({ metrics: () => sample })
  const before = told()
  const reply = handle.send({ name: 'request-system-metrics' })
  handle.close()
  expect(await reply).toEqual({ ok: false, code: 'NOT_CONNECTED' })
  expect(told()).toBe(before)
})

test('a page that is looked at again after a while has the jobs asked for, over the same stream', async () => {
  const page = Object.assign(new EventTarget(), { hidden: false })
  vi.stubGlobal('window', page)
  vi.stubGlobal('document', page)
  vi.stubGlobal('navigator', { onLine: true })
  endings.push(() => vi.unstubAllGlobals())
  const { synced, pass, server, statuses } = await begin()
  await synced()
  pass(10_000)
  page.dispatchEvent(new Event('visibilitychange'))
  expect(statuses.at(-1)).toBe('connected')
  await synced()
  expect([server.count('/jobs'), server.count('/events')]).toEqual([2, 1])
})

test('a server that names a time to wait before the next stream gets it', async () => {
  const { synced, server, comes, down, manual, state, retry } = await begin()
  await synced()
  server.streams.write('retry: 20000\n\n')
  server.streams.tell('job-queued', { jobId: 'a' })
  await comes(({ jobs }) => jobs.size === 1)
  server.streams.end()
  await down()
  const { connection } = state()
  const waitMs = connection.status === 'reconnecting' ? (connection.retryAt ?? 0) - manual.now() : 0
  expect([waitMs >= 20_000, waitMs < 21_000, 'busy' in connection]).toEqual([true, true, false])
  retry()
  await synced()
})

test('a bad address is refused in words before anything is opened', () => {
  expect(() => eventSource({ url: 'status.example' })).toThrow(
    /eventSource: the url is "status.example".*Give an address/,
  )
})

const child = (url: string) => `
  import { eventSource } from './src/adapters/eventSource.ts'
  const handle = eventSource({ url: '${url}' }).connect({
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
  server.order('/commands/subscribe-admin', 'silence')
  const options = { stdio: ['ignore', 'ignore', 'pipe'] as ['ignore', 'ignore', 'pipe'] }
  const args = ['--import', 'tsx', '--input-type=module', '--eval', child(server.url)]
  const running = spawn(process.execPath, args, options)
  let errors = ''
  running.stderr.on('data', (text) => (errors += String(text)))
  const [code] = (await once(running, 'exit')) as [number]
  expect([code, errors]).toEqual([0, ''])
})
