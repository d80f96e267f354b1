import { expect, test } from 'vitest'
import { createWebSocketStage } from '../../tests/rigs/createWebSocketStage.ts'
import { failureOfClose, failureOfRefusal } from './webSocketFailure.ts'

const giveUp = { status: 'disconnected', reason: 'kicked' }
const noRole = { status: 'disconnected', reason: 'forbidden' }
const noToken = { status: 'disconnected', reason: 'unauthorized' }
const slow = { status: 'reconnecting', attempt: 1, busy: true, retryAt: 1_030_000 }
const ladder = { status: 'reconnecting', attempt: 1, retryAt: 1_000_500 }

test.each<[number, object]>([
  ...[1002, 1003, 1007, 1009, 1010, 4400, 4406].map((code): [number, object] => [code, giveUp]),
  ...[4403, 4003].map((code): [number, object] => [code, noRole]),
  ...[4401, 4001, 4009].map((code): [number, object] => [code, noToken]),
  ...[1008, 1013, 4429].map((code): [number, object] => [code, slow]),
  ...[1000, 1001, 1005, 1006, 1011, 1012, 1014, 3000, 4000, 4999].map((code): [number, object] => [code, ladder]),
])('a line closed with %i is %j, in the words of the server', async (code, expected) => {
  const { socket, last } = await createWebSocketStage()
  socket().opens()
  socket().ends(code, 'The words')
  expect(last()).toEqual({ ...expected, message: 'The words' })
})

test('a socket that never opened is tried again', async () => {
  const { socket, sockets, last, advance } = await createWebSocketStage()
  socket().ends(1006)
  expect(last()).toEqual({ ...ladder, message: 'Code 1006.' })
  await advance(500)
  expect(sockets).toHaveLength(2)
})

test('long words are cut', () => {
  expect(failureOfClose(4400, 'x'.repeat(500)).message).toHaveLength(200)
  expect(failureOfRefusal({ code: 'FORBIDDEN', message: 'x'.repeat(500) }).message).toHaveLength(200)
})

test.each([
  [
    { code: 'TOKEN_EXPIRED', message: 'Sign in' },
    { kind: 'unauthorized', message: 'Sign in' },
  ],
  [{ code: 'FORBIDDEN' }, { kind: 'forbidden' }],
  [{ code: 'RATE_LIMITED' }, { kind: 'busy' }],
  [
    { code: 'RATE_LIMITED', retryAfterMs: 60_000 },
    { kind: 'busy', retryAfterMs: 60_000 },
  ],
  [
    { code: 'SHARD_MOVED', message: 'Later' },
    { kind: 'transient', message: 'Later' },
  ],
  [{ message: 'Admins only' }, { kind: 'forbidden', message: 'Admins only' }],
  [{ message: { a: 1 } }, { kind: 'unauthorized' }],
  [undefined, { kind: 'unauthorized' }],
  [null, { kind: 'unauthorized' }],
  ['Bad token', { kind: 'unauthorized', message: 'Bad token' }],
])('a refusal of %j is %j', (payload, failure) => expect(failureOfRefusal(payload)).toEqual(failure))
