import { createStatusStore } from 'telltale'
import { socketIo } from 'telltale/adapters/socketIo'
import { afterEach, expect, test } from 'vitest'
import { startSocketServer } from '../../rigs/startSocketServer.ts'
import { isSynced, until } from '../../rigs/until.ts'
import { serveCancel } from './serveCancel.ts'
import type { ServedJob } from './serveCancel.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

/** A server that signs people in by their name, with one job of Ada's, and a store of hers. */
async function open(job: Partial<ServedJob> = {}) {
  const stops: (() => void)[] = []
  const served: ServedJob = {
    owner: 'ada',
    status: 'progress',
    stop: () => new Promise((resolve) => void stops.push(resolve)),
    ...job,
  }
  const server = await startSocketServer({
    snapshot: () => ({ jobs: [{ jobId: 'report', status: served.status }] }),
    onConnection(socket) {
      socket.data['user'] = socket.handshake.auth['token']
      void socket.join(String(socket.data['user']))
    },
  })
  serveCancel(server.io, new Map([['report', served]]))
  const adapter = socketIo({ url: server.url, getToken: () => 'ada', jobCommands: ['cancel-job'] })
  const store = createStatusStore({ adapter, random: () => 0 })
  ends.push(server.stop, store.actions.open())
  await until(store, isSynced)
  return { store, stops, cancel: () => store.actions.actOnJob?.('report', 'cancel') }
}

test('a job is stopped once, however often it is asked for, and tells so', async () => {
  const { store, stops, cancel } = await open()
  expect([await cancel(), await cancel()]).toEqual([{ ok: true }, { ok: true }])
  await until(store, ({ jobs }) => jobs.get('report')?.status === 'cancelling')
  expect(stops).toHaveLength(1)
  stops[0]?.()
  await until(store, ({ jobs, requests }) => jobs.get('report')?.status === 'cancelled' && requests.size === 0)
  expect(await cancel()).toEqual({ ok: true })
})

test.each<[what: string, job: Partial<ServedJob>, reply: object]>([
  ['is done', { status: 'completed' }, { ok: false, code: 'TOO_LATE', message: 'It was done a moment ago.' }],
  ['is another person’s', { owner: 'ben' }, { ok: false, code: 'NOT_FOUND', message: 'There is no such job.' }],
])('a job that %s stays as it is, and the person is told why', async (_, job, reply) => {
  const { store, stops, cancel } = await open(job)
  expect([await cancel(), stops]).toEqual([reply, []])
  expect(store.getState().requests.get('report')).toMatchObject({
    status: 'refused',
    code: 'code' in reply && reply.code,
  })
})
