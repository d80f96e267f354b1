import { afterEach, expect, test } from 'vitest'
import type { StatusState } from '../../src/store/state.ts'
import { openPolled } from '../rigs/openPolled.ts'
import { openStore } from '../rigs/openStore.ts'
import { openStreamed } from '../rigs/openStreamed.ts'
import { openWebSocketStore } from '../rigs/openWebSocketStore.ts'
import { startSocketServer } from '../rigs/startSocketServer.ts'
import { startWebSocketServer } from '../rigs/startWebSocketServer.ts'
import { isDown, isSynced, until } from '../rigs/until.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

const before = [
  { jobId: 'a', status: 'started' as const },
  { jobId: 'b', status: 'started' as const },
  { jobId: 'same', status: 'started' as const },
]
/** Three jobs are another than before: one has ended, one has come along, one is new. */
const after = [
  { jobId: 'a', status: 'completed' as const },
  { jobId: 'b', status: 'progress' as const, progress: 40 },
  { jobId: 'same', status: 'started' as const },
  { jobId: 'c', status: 'queued' as const },
]
const events = [
  ['job-completed', after[0]],
  ['job-progress', after[1]],
  ['job-queued', after[3]],
] as const
/** The very first state in which people hear of it. */
const isBack = ({ lineRecord }: StatusState): boolean => lineRecord.resumedAt !== undefined
const caughtUp = ({ lineRecord }: StatusState): number => lineRecord.caughtUp

test('polling has caught up what changed while no answer came, and not what changes after', async () => {
  const rig = await openPolled({ rows: before })
  ends.push(rig.end)
  await rig.rests(1)
  rig.server.order('/jobs', 'cut')
  rig.pass(7_000)
  await rig.down()
  rig.server.order('/jobs')
  rig.truth.rows = after
  rig.retry()
  expect(caughtUp(await rig.comes(isBack))).toBe(3)
  await rig.rests(2)
  rig.truth.rows = [...after, { jobId: 'd', status: 'queued' }]
  rig.pass(7_000)
  expect(caughtUp(await rig.comes(({ jobs }) => jobs.has('d')))).toBe(3)
})

test.each([
  ['hands over what was missed', false],
  ['no longer knows it and is asked for the jobs', true],
])('a stream has caught up what changed while it was cut, where its server %s', async (_, isForgotten) => {
  const rig = await openStreamed({ rows: before })
  ends.push(rig.end)
  await rig.synced()
  rig.server.streams.tell('job-progress', { jobId: 'same', progress: 1 })
  await rig.comes(({ jobs }) => jobs.get('same')?.progress === 1)
  rig.server.streams.cut()
  await rig.down()
  rig.truth.rows = after.map((row) => (row.jobId === 'same' ? { ...row, status: 'progress', progress: 1 } : row))
  for (const [name, data] of events) rig.server.streams.tell(name, data)
  if (isForgotten) rig.server.streams.forget()
  rig.retry()
  const state = await rig.comes((now) => {
    rig.pass(50)
    return isBack(now)
  })
  expect(caughtUp(state)).toBe(3)
})

test.each([
  ['hands over what was missed', { connectionStateRecovery: {} }],
  ['keeps nothing and is asked for the jobs', {}],
])('Socket.IO has caught up what changed while it was cut, where its server %s', async (_, settings) => {
  const truth = { rows: before as readonly object[] }
  const server = await startSocketServer({ settings, snapshot: () => ({ jobs: truth.rows }) })
  const { store, close } = openStore({ url: server.url })
  ends.push(server.stop, close)
  await until(store, isSynced)
  server.io.emit('queue-status', { normal: { waiting: 2 } })
  await until(store, ({ queues }) => queues !== undefined)
  server.cut()
  await until(store, isDown)
  truth.rows = after
  for (const [name, data] of events) server.io.emit(name, data)
  expect(caughtUp(await until(store, isBack))).toBe(3)
})

test('a WebSocket has caught up what changed while it was cut', async () => {
  const truth = { rows: before as readonly object[] }
  const server = await startWebSocketServer({ answers: { resync: () => ({ jobs: truth.rows }) } })
  const { store, close } = openWebSocketStore({ url: server.url })
  ends.push(server.stop, close)
  await until(store, isSynced)
  server.cut()
  await until(store, isDown)
  truth.rows = after
  expect(caughtUp(await until(store, isBack))).toBe(3)
})
