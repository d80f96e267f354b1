import { afterEach, expect, test } from 'vitest'
import { openStore } from '../rigs/openStore.ts'
import { startSocketServer } from '../rigs/startSocketServer.ts'
import { isDown, isSynced, until } from '../rigs/until.ts'

const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})
const serve = async (options?: Parameters<typeof startSocketServer>[0]) => {
  const server = await startSocketServer(options)
  endings.push(server.stop)
  return server
}
const open = (options: Parameters<typeof openStore>[0]) => {
  const opened = openStore(options)
  endings.push(opened.close)
  return opened
}
const noJobs = () => ({ jobs: [] })

test('a line signs in, asks for the jobs, and folds what comes', async () => {
  const server = await serve({ snapshot: () => ({ jobs: [{ jobId: 'a', status: 'progress', progress: 30 }] }) })
  const { store, statuses } = open({ url: server.url, getToken: () => 'secret-token' })
  await until(store, isSynced)
  expect(store.getState().jobs.get('a')).toMatchObject({ status: 'progress', progress: 30 })
  server.io.emit('job-progress', { jobId: 'a', progress: 60 })
  server.io.emit('batch', [
    ['job-completed', { jobId: 'a', result: { pages: 3 } }],
    ['queue-status', { normal: { waiting: 2, active: 1, avgWaitTime: 0 } }],
  ])
  const { jobs, connection } = await until(store, ({ queues }) => queues !== undefined)
  expect(jobs.get('a')).toMatchObject({ status: 'completed', result: { pages: 3 } })
  expect(connection).toEqual({ status: 'connected', via: 'websocket', synced: true })
  expect(statuses).toEqual(['connecting', 'connected'])
  expect([server.tokens, server.heard]).toEqual([['secret-token'], ['resync']])
  expect(server.urls.join()).not.toContain('secret')
})

test('a server that restarts is found again, and the state is right again', async () => {
  const server = await serve({ snapshot: () => ({ jobs: [{ jobId: 'a', status: 'progress', progress: 30 }] }) })
  const { store, statuses, state } = open({ url: server.url })
  await until(store, isSynced)
  await server.stop()
  await until(store, isDown)
  const rows = [
    { jobId: 'a', status: 'completed' },
    { jobId: 'b', status: 'started' },
  ]
  await serve({ port: server.port, snapshot: () => ({ epoch: 'second', seq: 4, jobs: rows }) })
  await until(store, ({ jobs }) => jobs.size === 2)
  expect(state().jobs.get('a')?.status).toBe('completed')
  expect(state().notifications).toMatchObject([{ kind: 'completed', jobId: 'a' }])
  expect(statuses).toEqual(['connecting', 'connected', 'reconnecting', 'connected'])
})

test('what was missed and is handed over before the line is up becomes one line', async () => {
  const server = await serve({ settings: { connectionStateRecovery: {} }, snapshot: noJobs })
  const { store, state } = open({ url: server.url })
  await until(store, isSynced)
  server.io.emit('job-progress', { jobId: 'a', progress: 1 })
  server.io.emit('job-progress', { jobId: 'b', progress: 1 })
  await until(store, ({ jobs }) => jobs.size === 2)
  server.cut()
  await until(store, isDown)
  server.io.emit('job-completed', { jobId: 'a' })
  server.io.emit('job-failed', { jobId: 'b' })
  const { notifications } = await until(store, ({ jobs }) => jobs.get('b')?.status === 'failed')
  expect(notifications.filter(({ toast }) => toast)).toMatchObject([{ kind: 'digest', completed: 1, failed: 1 }])
  await until(store, isSynced)
  expect([state().jobs.size, server.heard]).toEqual([2, ['resync']])
})

test('events told before and behind the answer to a resync are all folded', async () => {
  const server = await serve({
    onConnection(socket) {
      socket.emit('job-progress', { jobId: 'a', progress: 10 })
      socket.on('resync', (_: unknown, answer: (body: unknown) => void) => {
        socket.emit('job-completed', { jobId: 'b' })
        answer({
          jobs: [
            { jobId: 'a', status: 'progress', progress: 20 },
            { jobId: 'b', status: 'progress' },
          ],
        })
        socket.emit('job-completed', { jobId: 'a' })
      })
    },
  })
  const { store } = open({ url: server.url })
  const { jobs } = await until(store, (state) => isSynced(state) && state.jobs.get('a')?.status === 'completed')
  expect([jobs.get('a')?.attempt, jobs.get('b')]).toMatchObject([1, { status: 'completed', attempt: 1 }])
})

test('garbage is counted and loses nothing', async () => {
  const server = await serve({ snapshot: noJobs })
  const { store } = open({ url: server.url })
  await until(store, isSynced)
  const garbage: unknown[][] = [
    ['job-progress'],
    ['job-progress', null],
    ['job-progress', 'x'.repeat(100_000)],
    ['job-progress', Buffer.from('binary')],
    ['job-progress', { jobId: { a: 1 } }],
    ['job-exploded', { jobId: 'a' }],
    ['batch', 7],
    ['batch', [[], ['job-completed'], 4]],
    ['snapshot', []],
    ['__proto__', {}],
    ['system-metrics', { timestamp: 1 }],
  ]
  for (const [name = '', ...data] of garbage) server.io.emit(name as string, ...data)
  server.io.emit('job-completed', { jobId: 'a', progress: -4 }, 'and more')
  const { jobs, problems, connection } = await until(store, (state) => state.jobs.has('a'))
  expect([jobs.size, connection.status]).toEqual([1, 'connected'])
  expect(problems).toMatchObject({
    total: 14,
    byCode: { 'malformed-payload': 9, 'unknown-event': 3, 'not-subscribed': 1, 'bad-field': 1 },
  })
})

test('who may not see admin data keeps the line, whichever way the server says so', async () => {
  for (const isAcknowledged of [true, false]) {
    const server = await serve({
      snapshot: noJobs,
      onConnection: (socket) =>
        socket.on('subscribe-admin', (answer: (verdict: unknown) => void) => {
          if (isAcknowledged) answer({ ok: false, code: 'ADMIN_REQUIRED' })
          else socket.emit('auth-error', { code: 'ADMIN_REQUIRED' })
        }),
    })
    const { store } = open({ url: server.url, getToken: () => 't' })
    await until(store, isSynced)
    store.actions.subscribeAdmin()
    const { connection } = await until(store, ({ admin }) => admin === 'forbidden')
    expect([connection.status, server.tokens]).toEqual(['connected', ['t']])
  }
})

test('who may see admin data gets it, again after the line was lost', async () => {
  const server = await serve({
    snapshot: noJobs,
    onConnection: (socket) =>
      socket.on('subscribe-admin', (answer: (verdict: unknown) => void) => {
        answer({ ok: true })
        socket.emit('system-metrics', { timestamp: new Date(), system: { systemLoad: 1 } })
      }),
  })
  const { store, state } = open({ url: server.url })
  store.actions.subscribeAdmin()
  await until(store, ({ metricsHistory }) => metricsHistory.length === 1)
  expect(state().admin).toBe('allowed')
  server.cut()
  await until(store, ({ metricsHistory }) => metricsHistory.length === 2)
  expect(server.heard.filter((name) => name === 'subscribe-admin')).toHaveLength(2)
})
