import { afterEach, expect, test } from 'vitest'
import { eventSource } from '../../src/adapters/eventSource.ts'
import { polling } from '../../src/adapters/polling.ts'
import type { StoreAdapter } from '../../src/protocol/adapter.ts'
import { createManualClock } from '../../src/protocol/manualClock.ts'
import { createStatusStore } from '../../src/store/createStatusStore.ts'
import { createSink } from '../rigs/createSink.ts'
import { eventually } from '../rigs/eventually.ts'
import { openPolled } from '../rigs/openPolled.ts'
import { startHttpServer } from '../rigs/startHttpServer.ts'
import { isSynced, until } from '../rigs/until.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

const options = {
  getToken: () => 'secret',
  jobCommands: ['cancel-job', 'retry-job'],
  queueCommands: ['pause-queue'],
} as const
const adapters: [name: string, create: (url: string, clock: ReturnType<typeof createManualClock>) => StoreAdapter][] = [
  ['eventSource', (url, clock) => eventSource({ url, clock, ...options })],
  ['polling', (url, clock) => polling({ url, clock, ...options })],
]
const cancel = { name: 'cancel-job', data: { jobId: 'ünïcode/1' } } as const
const path = '/commands/cancel-job'

type Create = (typeof adapters)[number][1]

/** An adapter on a real server that does what it is asked for, and is up. */
async function connect(create: Create) {
  const acted: unknown[] = []
  const server = await startHttpServer({
    act(name, data, answer) {
      acted.push([name, data])
      answer({ ok: true })
    },
  })
  const clock = createManualClock(1_000_000)
  const told = createSink()
  const handle = create(server.url, clock).connect(told.sink)
  ends.push(server.stop, handle.close)
  await eventually(() => told.last()?.status === 'connected')
  return { ...told, server, acted, clock, handle }
}

test.each(adapters)(
  '%s posts the job as JSON, the token in its header, and nothing in the address',
  async (_, create) => {
    const { handle, server, acted } = await connect(create)
    expect(await handle.send(cancel)).toEqual({ ok: true })
    const [asked] = server.to(path)
    const { authorization, 'content-type': type } = asked!.headers
    expect([asked!.method, asked!.url, authorization, type]).toEqual([
      'POST',
      path,
      'Bearer secret',
      'application/json',
    ])
    expect(acted).toEqual([['cancel-job', { jobId: 'ünïcode/1' }]])
  },
)

test('a request without a body says nothing of its kind', async () => {
  const { handle, server } = await connect(adapters[0]![1])
  await handle.send({ name: 'subscribe-admin' })
  expect(server.to('/commands/subscribe-admin')[0]?.headers['content-type']).toBeUndefined()
})

test.each(adapters)(
  'over %s an answer without a body is a yes where HTTP says that there is none',
  async (_, create) => {
    const { handle, server, problems } = await connect(create)
    server.order(path, { status: 204 })
    expect([await handle.send(cancel), problems]).toEqual([{ ok: true }, []])
  },
)

test.each(
  adapters.flatMap(([name, create]) =>
    (
      [
        [{ status: 403 }, { code: 'FORBIDDEN' }],
        [{ status: 404, text: '<html>' }, { code: 'NOT_FOUND' }],
        [
          { status: 409, text: '{"code":"TOO_LATE","message":"It is done."}' },
          { code: 'TOO_LATE', message: 'It is done.' },
        ],
        [
          { text: '{"ok":false,"code":"TOO_LATE","message":"It is done."}' },
          { code: 'TOO_LATE', message: 'It is done.' },
        ],
        [{ status: 500 }, { code: 'NO_ANSWER' }],
        [{ text: '<html>' }, { code: 'NO_ANSWER' }, [path]],
        [{ text: '{"fine":true}' }, { code: 'NO_ANSWER' }, [path]],
        ['cut' as const, { code: 'NO_ANSWER' }],
      ] as const
    ).map(([order, refusal, problems = []]) => [name, order, refusal, problems, create] as const),
  ),
)(
  'over %s a command that is answered with %j is %j, asked once, and the line stays; problems at %j',
  async (_, order, refusal, where, create) => {
    const { handle, server, connections, problems } = await connect(create)
    const told = connections.length
    server.order(path, order)
    expect(await handle.send(cancel)).toEqual({ ok: false, ...refusal })
    expect([server.count(path), connections.length]).toEqual([1, told])
    expect(problems.map((problem) => problem.where)).toEqual(where)
  },
)

test.each(adapters)(
  'over %s patience that a server asks for is given to commands about jobs too',
  async (_, create) => {
    const { handle, server, acted, clock } = await connect(create)
    server.order(path, { status: 429, headers: { 'retry-after': '2' } })
    expect(await handle.send(cancel)).toEqual({ ok: false, code: 'RATE_LIMITED' })
    server.order(path)
    expect([await handle.send(cancel), server.count(path)]).toEqual([{ ok: false, code: 'RATE_LIMITED' }, 1])
    clock.advance(2_000)
    expect([await handle.send(cancel), acted.length]).toEqual([{ ok: true }, 1])
  },
)

test.each(adapters)('over %s who may not touch a job stays an administrator', async (_, create) => {
  const metrics = () => ({ timestamp: 1, system: { systemLoad: 1 } })
  const server = await startHttpServer({ metrics, snapshot: () => ({ jobs: [{ jobId: 'a', status: 'started' }] }) })
  const clock = createManualClock(1_000_000)
  const store = createStatusStore({ adapter: create(server.url, clock), clock })
  ends.push(server.stop, store.actions.open())
  clock.advance(0)
  await eventually(() => {
    clock.advance(50)
    store.flush()
    return isSynced(store.getState())
  })
  store.actions.subscribeAdmin()
  await until(store, ({ admin }) => admin === 'allowed')
  server.order(path, { status: 403, text: '{"code":"ADMIN_REQUIRED","message":"Only its owner may."}' })
  expect(await store.actions.actOnJob?.('a', 'cancel')).toMatchObject({ ok: false, code: 'ADMIN_REQUIRED' })
  const { admin, connection, requests, jobs } = store.getState()
  expect([admin, connection.status, requests.get('a')?.message]).toEqual([
    'allowed',
    'connected',
    'Only its owner may.',
  ])
  expect(jobs.get('a')?.status).toBe('started')
})

test('polling looks a second after a yes, and not sooner because of a no', async () => {
  const rows = [{ jobId: 'a', status: 'progress' }]
  const rig = await openPolled(
    {
      snapshot: () => ({ jobs: rows }),
      act(_, data, answer) {
        const isKnown = JSON.stringify(data) === '{"jobId":"a"}'
        if (isKnown) rows[0]!.status = 'cancelling'
        answer({ ok: isKnown, code: 'NOT_FOUND' })
      },
    },
    options,
  )
  ends.push(rig.end)
  await rig.rests(1)
  expect(await rig.store.actions.actOnJob?.('b', 'cancel')).toMatchObject({ ok: false })
  rig.pass(1_000)
  expect(await rig.store.actions.actOnJob?.('a', 'cancel')).toEqual({ ok: true })
  rig.pass(999)
  expect(rig.polls()).toBe(1)
  rig.pass(1)
  await rig.comes(() => rig.job()?.status === 'cancelling')
  expect([rig.polls(), rig.store.getState().requests.get('a')]).toEqual([2, undefined])
})

test.each(adapters)('%s posts the name of a queue as JSON', async (_, create) => {
  const { handle, server, acted } = await connect(create)
  const queue = 'große Dateien/1'
  expect(await handle.send({ name: 'pause-queue', data: { queue } })).toEqual({ ok: true })
  expect(server.to('/commands/pause-queue').map(({ method }) => method)).toEqual(['POST'])
  expect(acted).toEqual([['pause-queue', { queue }]])
})

test('polling looks at the queues a second after a yes, where they are not among the jobs', async () => {
  const normal = { waiting: 3, active: 1, avgWaitTime: 0, paused: false }
  const rig = await openPolled(
    {
      queue: () => ({ normal }),
      act(_, __, answer) {
        normal.paused = true
        answer({ ok: true })
      },
    },
    options,
  )
  ends.push(rig.end)
  await rig.rests(1)
  expect(await rig.store.actions.actOnQueue?.('normal', 'pause')).toEqual({ ok: true })
  expect(rig.store.getState().queueRequests.get('normal')?.status).toBe('accepted')
  rig.pass(1_000)
  await rig.comes(({ queues }) => queues?.lanes[0]?.paused === true)
  expect([rig.polls(), rig.server.count('/queue'), rig.store.getState().queueRequests.size]).toEqual([2, 2, 0])
})
