import { expect, onTestFinished, test } from 'vitest'
import { eventSource } from '../../src/adapters/eventSource.ts'
import { polling } from '../../src/adapters/polling.ts'
import type { StatusStore } from '../../src/store/statusStore.ts'
import { openHttpRig } from '../rigs/openHttpRig.ts'
import { openStore } from '../rigs/openStore.ts'
import { openWebSocketStore } from '../rigs/openWebSocketStore.ts'
import { playThrough } from '../rigs/playThrough.ts'
import { startHttpServer } from '../rigs/startHttpServer.ts'
import { startSocketServer } from '../rigs/startSocketServer.ts'
import { startWebSocketServer } from '../rigs/startWebSocketServer.ts'
import { isDown, isSynced, until } from '../rigs/until.ts'

const token = 'eyJhbGciOi.c2VjcmV0.c2ln'
const query = 'room=payroll&key=s3cret'
const person = 'anna@example.com'
const job = { jobId: 'report-4711', name: 'Gehälter 2026.pdf', status: 'progress' as const, progress: 40 }
const failed = { jobId: job.jobId, error: `Torn by ${person}`, errorCode: 'TORN_PAGE' }
const secrets = [token, 'payroll', 's3cret', person, job.jobId, 'Gehälter', 'Torn', 'TORN_PAGE', 'Sorry', '127.0.0.1']
/** What a server lists until the job is over. */
const listed = () => ({ jobs: [job] })
const ended = { mode: 'delta', jobs: [], events: [['job-failed', failed]] }
const refusal = { ok: false, code: 'ANNA_SAYS_NO', message: `Sorry, ${person}` }
const getToken = () => token

/** What is told after a line was lost, says nothing of anyone, and plays to the same end. */
function expectNothingTold(store: StatusStore): void {
  const told = store.diagnostics!()
  const text = JSON.stringify(told)
  for (const secret of secrets) expect(text).not.toContain(secret)
  expect(told.about.asked).toContainEqual(
    expect.objectContaining({ name: 'cancel-job', job: 'job-1', answer: 'OTHER' }),
  )
  expect(told.about.messages.snapshot).toBeGreaterThan(0)
  const statuses = told.cues.flatMap((cue) => ('line' in cue ? [cue.line.status] : []))
  expect(statuses).toEqual(expect.arrayContaining(['connecting', 'connected', 'reconnecting']))
  const again = playThrough(told)
  expect(again.store.getState().connection.status).toBe(store.getState().connection.status)
  expect(again.jobs).toEqual({ failed: 1 })
}

const isFailed = ({ jobs }: { jobs: ReadonlyMap<string, { status: string }> }) =>
  jobs.get(job.jobId)?.status === 'failed'

test('nothing of a server, a person or a URL is told of a line over Socket.IO', async () => {
  let isOver = false
  const server = await startSocketServer({
    snapshot: () => (isOver ? ended : listed()),
    refuse: (given) => (given === token ? undefined : 'TOKEN_INVALID'),
    onConnection: (socket) => socket.on('cancel-job', (_: unknown, answer: (body: unknown) => void) => answer(refusal)),
  })
  onTestFinished(server.stop)
  const { store, close } = openStore({ url: `${server.url}/?${query}`, getToken, jobCommands: ['cancel-job'] })
  onTestFinished(close)
  store.actions.signIn(person)
  await until(store, isSynced)
  await store.actions.actOnJob?.(job.jobId, 'cancel')
  isOver = true
  server.io.emit('job-failed', failed)
  await until(store, isFailed)
  const lost = until(store, isDown)
  server.cut()
  await lost
  await until(store, isSynced)
  expect(server.urls[0]).toContain('room=payroll')
  expectNothingTold(store)
})

test('nothing of a server, a person or a URL is told of a line over a WebSocket', async () => {
  let isOver = false
  const server = await startWebSocketServer({
    answers: { resync: () => (isOver ? ended : listed()), 'cancel-job': () => refusal },
    refuse: (given) => (given === token ? undefined : 4401),
  })
  onTestFinished(server.stop)
  const url = `${server.url}/live?${query}`
  const { store, close } = openWebSocketStore({ url, getToken, jobCommands: ['cancel-job'] })
  onTestFinished(close)
  store.actions.signIn(person)
  await until(store, isSynced)
  await store.actions.actOnJob?.(job.jobId, 'cancel')
  isOver = true
  server.tell('job-failed', failed)
  await until(store, isFailed)
  const lost = until(store, isDown)
  server.cut()
  await lost
  await until(store, isSynced)
  expect(server.urls[0]).toContain('room=payroll')
  expectNothingTold(store)
})

const serveHttp = async (rows: () => unknown) => {
  const server = await startHttpServer({
    snapshot: rows,
    act: (_, __, answer) => answer(refusal),
    refuse: (given) => (given === token ? undefined : 401),
  })
  onTestFinished(server.stop)
  return server
}

test('nothing of a server, a person or a URL is told of a line of server-sent events', async () => {
  const server = await serveHttp(listed)
  const rig = openHttpRig((settings) =>
    eventSource({ url: server.url, path: `/events?${query}`, getToken, jobCommands: ['cancel-job'], ...settings }),
  )
  onTestFinished(rig.close)
  rig.store.actions.signIn(person)
  await rig.comes(({ jobs }) => jobs.size === 1)
  await rig.store.actions.actOnJob?.(job.jobId, 'cancel')
  server.streams.tell('job-failed', failed)
  await rig.comes(isFailed)
  server.streams.cut()
  await rig.down()
  rig.retry()
  await rig.synced()
  expect(server.to('/events')[0]?.url).toContain('room=payroll')
  expectNothingTold(rig.store)
})

test('nothing of a server or a person is told of a line that asks', async () => {
  let isOver = false
  const server = await serveHttp(() => (isOver ? ended : listed()))
  const rig = openHttpRig((settings) =>
    polling({ url: server.url, intervalMs: 7_000, getToken, jobCommands: ['cancel-job'], ...settings }),
  )
  onTestFinished(rig.close)
  rig.store.actions.signIn(person)
  await rig.synced()
  await rig.store.actions.actOnJob?.(job.jobId, 'cancel')
  server.order('/jobs', { status: 500, text: `Sorry, ${person}` })
  await rig.comes(() => rig.waited(7_000) > 0)
  rig.pass(7_000)
  await rig.down()
  server.order('/jobs')
  isOver = true
  rig.retry()
  await rig.synced()
  await rig.comes(isFailed)
  expectNothingTold(rig.store)
})
