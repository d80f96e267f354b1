import { expect, onTestFinished, test } from 'vitest'
import { createManualClock } from '../../src/protocol/manualClock.ts'
import { openWebSocketStore } from '../rigs/openWebSocketStore.ts'
import { startWebSocketServer } from '../rigs/startWebSocketServer.ts'
import { isDown, isSynced, until } from '../rigs/until.ts'
import { paceUntil } from './faults/pace.ts'

const serve = async (options?: Parameters<typeof startWebSocketServer>[0]) => {
  const server = await startWebSocketServer(options)
  onTestFinished(server.stop)
  return server
}
const open = (options: Parameters<typeof openWebSocketStore>[0]) => {
  const opened = openWebSocketStore(options)
  onTestFinished(opened.close)
  return opened
}
const rows = (...jobs: object[]) => ({ answers: { resync: () => ({ jobs }) } })
const running = { jobId: 'a', status: 'progress', progress: 30 }

test('a line signs in, asks for the jobs, and folds what comes', async () => {
  const server = await serve(rows(running))
  const { store, statuses } = open({ url: server.url, getToken: () => 'secret-token' })
  await until(store, isSynced)
  expect(store.getState().jobs.get('a')).toMatchObject({ status: 'progress', progress: 30 })
  server.tell('job-progress', { jobId: 'a', progress: 60 })
  server.tell('batch', [
    ['job-completed', { jobId: 'a', result: { pages: 3 } }],
    ['queue-status', { normal: { waiting: 2, active: 1, avgWaitTime: 0 } }],
  ])
  const { jobs, connection, problems } = await until(store, ({ queues }) => queues !== undefined)
  expect(jobs.get('a')).toMatchObject({ status: 'completed', result: { pages: 3 } })
  expect([connection, problems.total]).toEqual([{ status: 'connected', via: 'websocket', synced: true }, 0])
  expect([statuses, server.tokens]).toEqual([['connecting', 'connected'], ['secret-token']])
  expect([server.urls, server.protocols, server.heard]).toEqual([['/'], [[]], ['ping', 'resync']])
})

test('a server that restarts is found again, and the state is right again', async () => {
  const server = await serve(rows(running))
  const { store, statuses, state } = open({ url: server.url })
  await until(store, isSynced)
  await server.stop()
  await until(store, isDown)
  await serve({ port: server.port, ...rows({ jobId: 'a', status: 'completed' }, { jobId: 'b', status: 'started' }) })
  await until(store, ({ jobs }) => jobs.size === 2)
  expect(state().jobs.get('a')?.status).toBe('completed')
  expect(state().notifications).toMatchObject([{ kind: 'completed', jobId: 'a' }])
  expect(statuses).toEqual(['connecting', 'connected', 'reconnecting', 'connected'])
})

test.each<[string, number | undefined]>([
  ['is not there', undefined],
  ['refuses the handshake', 503],
])('a server that %s is tried again, and found when it comes', async (_, status) => {
  const first = await startWebSocketServer({ refuseHandshake: () => status })
  if (status === undefined) await first.stop()
  const { store, state } = open({ url: first.url })
  await until(store, isDown)
  expect(state().connection).toMatchObject({ status: 'reconnecting', attempt: 1 })
  if (status !== undefined) await first.stop()
  await serve({ port: first.port, ...rows(running) })
  await until(store, isSynced)
})

test('events told before and behind the answer to a resync are all folded', async () => {
  const server = await serve({
    onLine: (line) => {
      line.send(JSON.stringify({ name: 'job-progress', data: { jobId: 'a', progress: 10 } }))
    },
    answers: {
      resync() {
        server.tell('job-completed', { jobId: 'b' })
        queueMicrotask(() => server.tell('job-completed', { jobId: 'a' }))
        return {
          jobs: [
            { ...running, progress: 20 },
            { jobId: 'b', status: 'progress' },
          ],
        }
      },
    },
  })
  const { store } = open({ url: server.url })
  const { jobs } = await until(store, (state) => isSynced(state) && state.jobs.get('a')?.status === 'completed')
  expect([jobs.get('a')?.attempt, jobs.get('b')]).toMatchObject([1, { status: 'completed', attempt: 1 }])
})

test('garbage is counted and loses nothing', async () => {
  const server = await serve(rows())
  const { store } = open({ url: server.url })
  await until(store, isSynced)
  for (const raw of ['', 'hello', '{', '[]', '7', 'null', '{"data":{}}', '{"name":7}']) server.send(raw)
  server.send(Buffer.from([0, 255, 1]))
  server.tell('__proto__', {})
  server.tell('job-progress', 'x'.repeat(100_000))
  server.tell('batch', 7)
  server.tell('job-completed', { jobId: 'a', progress: -4 })
  const { jobs, problems, connection } = await until(store, (state) => state.jobs.has('a'))
  expect([jobs.size, connection.status]).toEqual([1, 'connected'])
  expect(problems).toMatchObject({ byCode: { 'malformed-payload': 11, 'unknown-event': 1, 'bad-field': 1 } })
})

test('who may not see admin data keeps the line, whichever way the server says so', async () => {
  const refusal = { ok: false, code: 'ADMIN_REQUIRED' }
  const acknowledging = await serve({ answers: { resync: () => ({ jobs: [] }), 'subscribe-admin': () => refusal } })
  const emitting = await serve({
    answers: {
      resync: () => ({ jobs: [] }),
      'subscribe-admin': () => emitting.tell('auth-error', { code: 'ADMIN_REQUIRED' }),
    },
  })
  for (const server of [acknowledging, emitting]) {
    const { store } = open({ url: server.url, getToken: () => 't' })
    await until(store, isSynced)
    store.actions.subscribeAdmin()
    const { connection } = await until(store, ({ admin }) => admin === 'forbidden')
    expect([connection.status, server.tokens]).toEqual(['connected', ['t']])
  }
})

test('who may see admin data gets it, again after the line was lost, and nothing waits for a line', async () => {
  const server = await serve({
    answers: {
      resync: () => ({ jobs: [] }),
      'subscribe-admin'() {
        queueMicrotask(() => server.tell('system-metrics', { timestamp: Date.now(), system: { systemLoad: 1 } }))
        return { ok: true }
      },
    },
  })
  const { store, state } = open({ url: server.url })
  store.actions.subscribeAdmin()
  await until(store, ({ metricsHistory }) => metricsHistory.length === 1)
  expect(state().admin).toBe('allowed')
  server.cut()
  await until(store, isDown)
  store.actions.requestMetrics()
  await until(store, ({ metricsHistory }) => metricsHistory.length === 2)
  expect(server.heard.filter((name) => name !== 'ping' && name !== 'resync')).toEqual([
    'subscribe-admin',
    'subscribe-admin',
  ])
})

test.each([
  ['a ping', { pongs: true }],
  ['a resync', { pongs: false, ...rows(running) }],
])('a server that has answered %s and falls silent is found out within 35 s', async (_, manners) => {
  const server = await serve(manners)
  const clock = createManualClock(1_000_000)
  const { store, state } = open({ url: server.url, clock })
  await paceUntil(store, clock, isSynced, 'real')
  server.fallSilent()
  const ms = await paceUntil(store, clock, isDown, 'brisk')
  expect(state().connection).toMatchObject({ status: 'reconnecting', message: 'silent' })
  expect(ms).toBeLessThanOrEqual(35_500)
})
