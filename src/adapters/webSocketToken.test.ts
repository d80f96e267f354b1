import { expect, test } from 'vitest'
import { connected, createWebSocketStage } from '../../tests/rigs/createWebSocketStage.ts'

async function createSignedStage(options?: Parameters<typeof createWebSocketStage>[0]) {
  const reasons: string[] = []
  const stage = await createWebSocketStage({
    getToken({ reason }) {
      reasons.push(reason)
      return `header.claims-${reasons.length}.mark`
    },
    ...options,
  })
  stage.socket().opens()
  return { ...stage, reasons }
}
const auth = { name: 'auth', data: { token: 'header.claims-1.mark' } }
const connecting = [{ status: 'connecting' }]

test('the token is the first thing the server hears, and stands in no address', async () => {
  const { socket } = await createSignedStage()
  expect([socket().sent, socket().protocols]).toEqual([[auth], []])
  expect(socket().url).toBe('wss://a.example/live')
})

test('the line is up with the welcome, which is no event', async () => {
  const { socket, connections, messages, sent } = await createSignedStage()
  expect(connections).toEqual(connecting)
  socket().says('auth-ok')
  socket().says('auth-ok')
  expect([connections, messages, sent()]).toEqual([[...connecting, connected], [], ['auth', 'ping']])
})

test('a server without a welcome has taken the token with its first event', async () => {
  const { socket, connections, messages } = await createSignedStage()
  socket().says('ping')
  socket().brings('garbage')
  expect(connections).toEqual(connecting)
  socket().says('job-queued', { jobId: 'a' })
  expect([connections, messages.length]).toEqual([[...connecting, connected], 1])
})

test('a server that says nothing has taken the token after two seconds', async () => {
  const { connections, advance } = await createSignedStage()
  await advance(1_999)
  expect(connections).toEqual(connecting)
  await advance(1)
  expect(connections).toEqual([...connecting, connected])
})

test('a refused token is replaced once before anything is shown, then the person is asked', async () => {
  const { socket, sockets, connections, reasons, messages, advance } = await createSignedStage()
  socket().says('auth-error', { code: 'TOKEN_EXPIRED' })
  await advance(0)
  expect(sockets.map(({ closedWith }) => closedWith)).toEqual([[1000], []])
  socket().opens()
  expect(socket().sent).toEqual([{ name: 'auth', data: { token: 'header.claims-2.mark' } }])
  socket().ends(4401, 'No')
  expect(connections).toEqual([
    ...connecting,
    ...connecting,
    { status: 'disconnected', reason: 'unauthorized', message: 'No' },
  ])
  expect([reasons, messages]).toEqual([['connect', 'unauthorized'], []])
})

test('a token that runs out on a line that is up gets a new token and a new line', async () => {
  const { socket, sockets, messages, reasons, advance, last } = await createSignedStage()
  socket().says('auth-ok')
  socket().says('auth-error', { code: 'TOKEN_EXPIRED' })
  await advance(0)
  expect([sockets.length, reasons, last()]).toEqual([2, ['connect', 'unauthorized'], { status: 'connecting' }])
  expect(messages).toEqual([['auth-error', { code: 'TOKEN_EXPIRED' }]])
})

test('a role that is refused keeps a line that is up, and ends one that is not', async () => {
  const { socket, messages, last } = await createSignedStage()
  socket().says('auth-ok')
  socket().says('auth-error', { code: 'ADMIN_REQUIRED' })
  expect([messages, last()]).toEqual([[['auth-error', { code: 'ADMIN_REQUIRED' }]], connected])
  const other = await createSignedStage()
  other.socket().says('auth-error', { code: 'FORBIDDEN', message: 'Not yours' })
  expect(other.last()).toEqual({ status: 'disconnected', reason: 'forbidden', message: 'Not yours' })
})

test('as a subprotocol the token comes last, and no frame says it', async () => {
  const { socket, sent, connections } = await createSignedStage({ auth: 'protocol', protocols: ['telltale', 'v2'] })
  expect(socket().protocols).toEqual(['telltale', 'v2', 'bearer.header.claims-1.mark'])
  socket().says('auth-ok')
  expect([sent(), connections]).toEqual([['ping'], [...connecting, connected]])
})

test('a token that no subprotocol may carry is refused in words that do not hold it', async () => {
  const { sockets, last, problems } = await createWebSocketStage({ auth: 'protocol', getToken: () => 'claims-1, mark' })
  expect([sockets, problems]).toEqual([[], [{ code: 'adapter', where: 'webSocket' }]])
  expect(last()).toEqual({
    status: 'disconnected',
    reason: 'kicked',
    message: "The token has characters that no subprotocol may have: use auth: 'message'.",
  })
})

test('a token that cannot be sent is an ordinary loss', async () => {
  const stage = await createWebSocketStage({ getToken: () => 't' })
  stage.socket().send = () => {
    throw new Error('secret')
  }
  stage.socket().opens()
  expect(stage.last()).toEqual({ status: 'reconnecting', attempt: 1, retryAt: 1_000_500 })
})

test('closed while the token is judged, nothing waits and nothing is told', async () => {
  const { handle, socket, clock, told } = await createSignedStage()
  handle.close()
  const before = told()
  socket().says('auth-ok')
  expect([clock.pending(), told()]).toEqual([0, before])
})
