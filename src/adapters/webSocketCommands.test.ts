import { afterEach, expect, test, vi } from 'vitest'
import { createWebSocketStage } from '../../tests/rigs/createWebSocketStage.ts'
import { settle } from '../../tests/rigs/createStoreRig.ts'

const resync = { name: 'resync', data: { v: 1, seq: 4 } } as const

async function createUpStage(answer: () => Promise<Response> = () => Promise.reject(new Error('gone'))) {
  const asked: unknown[] = []
  vi.stubGlobal('fetch', (url: string, { headers }: { headers: Record<string, string> }) => {
    asked.push([url, headers['authorization']])
    return answer()
  })
  const stage = await createWebSocketStage({ getToken: () => 't' })
  stage.socket().opens()
  stage.socket().says('auth-ok')
  return { ...stage, asked, lastSent: () => stage.socket().sent.at(-1) }
}
afterEach(() => vi.unstubAllGlobals())

test('a resync is asked with a number, and the answer of that number is its own', async () => {
  const { handle, socket, lastSent, asked, clock } = await createUpStage()
  const timers = clock.pending()
  const reply = handle.send(resync)
  expect(lastSent()).toEqual({ ...resync, id: 1 })
  socket().says('ack', { jobs: ['not this one'] }, 2)
  socket().says('ack', { jobs: [] }, 1)
  socket().says('ack', { jobs: ['nor this one'] }, 1)
  expect([await reply, asked, clock.pending()]).toEqual([{ ok: true, data: { jobs: [] } }, [], timers])
})

test('two questions at once have two answers', async () => {
  const { handle, socket } = await createUpStage()
  const replies = Promise.all([handle.send(resync), handle.send({ name: 'subscribe-admin' })])
  socket().says('ack', { ok: true }, 2)
  socket().says('ack', { jobs: [] }, 1)
  expect(await replies).toEqual([{ ok: true, data: { jobs: [] } }, { ok: true }])
})

test('a snapshot may name a code of its own', async () => {
  const { handle, socket } = await createUpStage()
  const reply = handle.send(resync)
  socket().says('ack', { jobs: [], code: 'FULL' }, 1)
  expect(await reply).toEqual({ ok: true, data: { jobs: [], code: 'FULL' } })
})

test('a resync the server refuses is a refusal', async () => {
  const { handle, socket } = await createUpStage()
  const reply = handle.send(resync)
  socket().says('ack', { code: 'RATE_LIMITED' }, 1)
  expect(await reply).toEqual({ ok: false, code: 'RATE_LIMITED' })
})

test('a server that does not know resync is asked over HTTP, the token in the header', async () => {
  const { handle, asked, advance, last } = await createUpStage(() => Promise.resolve(Response.json({ jobs: [] })))
  const reply = handle.send(resync)
  await advance(4_999)
  expect(asked).toEqual([])
  await advance(1)
  expect(await reply).toEqual({ ok: true, data: { jobs: [] }, overHttp: true })
  expect([asked, last()?.status]).toEqual([[['https://a.example/live/jobs', 'Bearer t']], 'connected'])
})

test('a token that HTTP finds to have run out, or an answer does, is replaced on a new line', async () => {
  let status = 200
  const { handle, socket, sockets, advance, last } = await createUpStage(() =>
    Promise.resolve(Response.json({ jobs: [] }, { status })),
  )
  const ask = async (): Promise<void> => {
    const reply = handle.send(resync)
    await advance(5_000)
    await reply
    await settle()
  }
  await ask()
  status = 401
  await ask()
  expect([sockets.length, last()?.status]).toEqual([2, 'connecting'])
  socket().opens()
  socket().says('auth-ok')
  await advance(10_000)
  const reply = handle.send({ name: 'subscribe-admin' })
  socket().says('ack', { ok: false, code: 'TOKEN_EXPIRED' }, 1)
  await reply
  await settle()
  expect([sockets.length, last()?.status]).toEqual([3, 'connecting'])
})

test('a server that has answered before and is silent now is gone', async () => {
  const { handle, socket, asked, advance, last } = await createUpStage()
  const first = handle.send(resync)
  socket().says('ack', { jobs: [] }, 1)
  await first
  await advance(1)
  const second = handle.send(resync)
  await advance(5_000)
  expect([await second, asked]).toEqual([{ ok: false, code: 'NO_ANSWER' }, []])
  expect(last()).toMatchObject({ status: 'reconnecting', message: 'silent' })
})

test('a question ends with its line, and nobody is asked over HTTP any more', async () => {
  const { handle, socket, asked, advance } = await createUpStage()
  const reply = handle.send(resync)
  socket().ends(1006)
  expect(await reply).toEqual({ ok: false, code: 'NO_ANSWER' })
  await advance(5_000)
  expect(asked).toEqual([])
})

test.each([
  [{ ok: true }, { ok: true }],
  [
    { ok: false, code: 'ADMIN_REQUIRED' },
    { ok: false, code: 'ADMIN_REQUIRED' },
  ],
  [{ ok: false }, { ok: false, code: 'REFUSED' }],
  [7, { ok: false, code: 'NO_ANSWER' }],
  [null, { ok: false, code: 'NO_ANSWER' }],
])('an answer of %j to subscribe-admin is %j', async (answer, expected) => {
  const { handle, socket, lastSent } = await createUpStage()
  const reply = handle.send({ name: 'subscribe-admin' })
  expect(lastSent()).toEqual({ name: 'subscribe-admin', id: 1 })
  socket().says('ack', answer, 1)
  expect(await reply).toEqual(expected)
})

test('a command has the name this server knows it by, and one that wants no answer has no number', async () => {
  const { handle, lastSent } = await createUpStage()
  expect(await handle.send({ name: 'request-system-metrics', as: 'metrics' })).toEqual({ ok: true })
  expect(lastSent()).toEqual({ name: 'metrics' })
  expect(await handle.send({ name: 'unsubscribe-admin' })).toEqual({ ok: true })
  expect(lastSent()).toEqual({ name: 'unsubscribe-admin' })
})

test('nothing is sent over a line that is not up, and nothing waits for one', async () => {
  const refused = { ok: false, code: 'NOT_CONNECTED' }
  const { handle, socket, sent, advance } = await createWebSocketStage({ getToken: () => 't' })
  expect(await handle.send(resync)).toEqual(refused)
  socket().opens()
  expect(await handle.send({ name: 'subscribe-admin' })).toEqual(refused)
  socket().says('auth-ok')
  socket().ends(1006)
  expect(await handle.send({ name: 'request-system-metrics' })).toEqual(refused)
  await advance(500)
  socket().opens()
  socket().says('auth-ok')
  expect(sent()).toEqual(['auth', 'ping'])
  handle.close()
  expect(await handle.send(resync)).toEqual(refused)
})

test.each<[string, (socket: { bufferedAmount: number; readyState: number; send(text: string): void }) => void]>([
  ['reads nothing any more', (socket) => (socket.bufferedAmount = 1_000_001)],
  ['is closing', (socket) => (socket.readyState = 2)],
  [
    'throws',
    (socket) =>
      (socket.send = () => {
        throw new Error('no')
      }),
  ],
])('over a socket that %s a command is refused', async (_, spoil) => {
  const { handle, socket, sent, clock } = await createUpStage()
  spoil(socket())
  const timers = clock.pending()
  const commands = [resync, { name: 'subscribe-admin' }, { name: 'request-system-metrics' }] as const
  for (const command of commands) expect(await handle.send(command)).toEqual({ ok: false, code: 'NOT_CONNECTED' })
  await settle()
  expect([sent(), clock.pending()]).toEqual([['auth', 'ping'], timers])
})

test('an answer that says neither yes nor no is counted, and silence is not', async () => {
  const { handle, socket, advance, problems } = await createUpStage()
  const [strange, silent] = [handle.send({ name: 'subscribe-admin' }), handle.send({ name: 'subscribe-admin' })]
  socket().says('ack', { fine: true }, 1)
  await advance(5_000)
  const none = { ok: false, code: 'NO_ANSWER' }
  expect([await strange, await silent]).toEqual([none, none])
  expect(problems).toEqual([{ code: 'malformed-payload', where: 'subscribe-admin' }])
})
