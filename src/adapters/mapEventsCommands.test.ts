import { expect, test } from 'vitest'
import { createHandAdapter } from '../../tests/rigs/createHandAdapter.ts'
import { createSink } from '../../tests/rigs/createSink.ts'
import type { CommandName, CommandReply, JobCommandName } from '../protocol/commands.ts'
import { mapEvents } from './mapEvents.ts'
import type { MapEventsOptions } from './mapEvents.ts'

const resync = { name: 'resync', data: { v: 1 } } as const

/** Asks for a snapshot that a server answers with `data`. */
async function ask(data: unknown, options: Partial<MapEventsOptions>) {
  const backend = createHandAdapter('backend')
  backend.rig.reply = { ok: true, data, overHttp: true }
  const heard = createSink()
  const handle = mapEvents(backend.adapter, { events: { tick: 'job-progress' }, ...options }).connect(heard.sink)
  return { reply: await handle.send(resync), handle, heard }
}
const job = (theirs: unknown) => ({ jobId: (theirs as { task: string }).task.toUpperCase() })

test('a snapshot’s rows and events are told in our words, and the rest stays', async () => {
  const body = { epoch: 'e', seq: 4, jobs: [{ task: 'a' }], events: [['tick', { task: 'b' }]] }
  expect((await ask(body, { job })).reply).toEqual({
    ok: true,
    overHttp: true,
    data: { epoch: 'e', seq: 4, jobs: [{ jobId: 'A' }], events: [['job-progress', { jobId: 'B' }]] },
  })
})

test('a row that cannot be read is counted, and its job does not count as gone', async () => {
  const { reply, heard } = await ask({ jobs: [{ task: 'a' }, { task: 7 }] }, { job })
  expect(reply).toMatchObject({ ok: true, data: { jobs: [{ jobId: 'A' }], mode: 'delta' } })
  expect(heard.problems).toEqual([{ code: 'adapter', where: 'job' }])
})

test('a row of a job that is not ours is left out of a whole snapshot', async () => {
  const { reply } = await ask({ jobs: [{ task: 'a' }] }, { job: () => undefined })
  expect(reply).toEqual({ ok: true, overHttp: true, data: { jobs: [] } })
})

test('a snapshot of another shape is for its own mapper', async () => {
  const snapshot = (theirs: unknown) => ({ jobs: (theirs as { all: unknown[] }).all.map(job) })
  const { reply } = await ask({ all: [{ task: 'a' }] }, { snapshot, job })
  expect(reply).toMatchObject({ ok: true, data: { jobs: [{ jobId: 'A' }] } })
})

test.each<[name: string, snapshot: NonNullable<MapEventsOptions['snapshot']>, problems: number]>([
  ['throws at', (theirs) => ({ jobs: (theirs as { all: [] }).all.map(job) }), 1],
  ['has nothing to say of', () => undefined, 0],
])('a snapshot that its mapper %s is no answer', async (_, snapshot, problems) => {
  const { reply, heard } = await ask({}, { snapshot })
  expect(reply).toEqual({ ok: false, code: 'UNREADABLE' })
  expect(heard.problems).toHaveLength(problems)
})

test('an answer that says no stays as it is', async () => {
  const backend = createHandAdapter('backend')
  const refusal: CommandReply = { ok: false, code: 'RATE_LIMITED' }
  backend.rig.reply = refusal
  const handle = mapEvents(backend.adapter, { events: {}, snapshot: () => ({}) }).connect(createSink().sink)
  expect(await handle.send(resync)).toBe(refusal)
})

test('a command goes out under the server’s name for it, one the server does not know not at all', async () => {
  const all: CommandName[] = ['resync', 'subscribe-admin', 'unsubscribe-admin']
  const backend = createHandAdapter('backend', all)
  const commands = { resync: 'tasks.list', 'subscribe-admin': false } as const
  const adapter = mapEvents(backend.adapter, { events: {}, commands })
  expect(adapter.capabilities.commands).toEqual(['resync', 'unsubscribe-admin'])
  const handle = adapter.connect(createSink().sink)
  await handle.send(resync)
  expect(await handle.send({ name: 'unsubscribe-admin' })).toEqual({ ok: true })
  expect(await handle.send({ name: 'subscribe-admin' })).toEqual({ ok: false, code: 'UNSUPPORTED' })
  expect(backend.sent).toEqual([{ ...resync, as: 'tasks.list' }, { name: 'unsubscribe-admin' }])
})

const act = (name: JobCommandName) => ({ name, data: { jobId: 'a' } }) as const

test('a command about a job goes out with the data that the server wants, and its refusal comes back', async () => {
  const backend = createHandAdapter('backend', ['cancel-job', 'retry-job', 'pause-job'])
  const refusal: CommandReply = { ok: false, code: 'TOO_LATE', message: 'It is done already.' }
  backend.rig.reply = refusal
  const adapter = mapEvents(backend.adapter, {
    events: {},
    commands: {
      'cancel-job': ({ jobId }) => ['task.abort', { task: jobId }],
      'retry-job': 'task.again',
      'pause-job': false,
    },
  })
  expect(adapter.capabilities.commands).toEqual(['cancel-job', 'retry-job'])
  const { send } = adapter.connect(createSink().sink)
  expect([await send(act('cancel-job')), await send(act('retry-job'))]).toEqual([refusal, refusal])
  expect([await send(act('pause-job')), await send(act('resume-job'))]).toEqual([
    { ok: false, code: 'UNSUPPORTED' },
    { ok: false, code: 'UNSUPPORTED' },
  ])
  expect(backend.sent).toEqual([
    { name: 'cancel-job', as: 'task.abort', data: { task: 'a' } },
    { ...act('retry-job'), as: 'task.again' },
  ])
})

test('commands about queues go out in other words and shapes, too', async () => {
  const backend = createHandAdapter('backend', ['pause-queue', 'resume-queue'])
  const hold = (lane: string, isHeld: boolean) => ['lane.hold', { lane, isHeld }] as const
  const commands = {
    'pause-queue': ({ queue }: { queue: string }) => hold(queue, true),
    'resume-queue': ({ queue }: { queue: string }) => hold(queue, false),
  }
  const { send } = mapEvents(backend.adapter, { events: {}, commands }).connect(createSink().sink)
  await send({ name: 'pause-queue', data: { queue: 'gpu' } })
  await send({ name: 'resume-queue', data: { queue: 'gpu' } })
  expect(backend.sent).toEqual([
    { name: 'pause-queue', as: 'lane.hold', data: { lane: 'gpu', isHeld: true } },
    { name: 'resume-queue', as: 'lane.hold', data: { lane: 'gpu', isHeld: false } },
  ])
})

test.each<[name: string, mapper: () => readonly [string, unknown]]>([
  [
    'throws',
    () => {
      throw new Error('no')
    },
  ],
  ['gives no name', () => [7, {}] as unknown as [string, unknown]],
])('a mapper of a command that %s is counted, and nothing is sent', async (_, mapper) => {
  const backend = createHandAdapter('backend', ['cancel-job'])
  const heard = createSink()
  const { send } = mapEvents(backend.adapter, { events: {}, commands: { 'cancel-job': mapper } }).connect(heard.sink)
  expect([await send(act('cancel-job')), backend.sent]).toEqual([{ ok: false, code: 'UNSUPPORTED' }, []])
  expect(heard.problems).toEqual([{ code: 'adapter', where: 'commands.cancel-job' }])
})

test('closing and trying now reach the line; after closing nothing is counted', async () => {
  const backend = createHandAdapter('backend')
  backend.rig.reply = { ok: true, data: { jobs: [null] } }
  const heard = createSink()
  const handle = mapEvents(backend.adapter, { events: {}, job }).connect(heard.sink)
  handle.retryNow()
  const asked = handle.send(resync)
  handle.close()
  await asked
  expect(backend.lines).toMatchObject([{ retried: 1, closed: 1 }])
  expect(heard.told()).toBe(0)
})
