import { afterEach, expect, test } from 'vitest'
import { openStore } from '../rigs/openStore.ts'
import { startSocketServer } from '../rigs/startSocketServer.ts'
import { isSynced, until } from '../rigs/until.ts'

const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})
const serve = async (options?: Parameters<typeof startSocketServer>[0]) => {
  const server = await startSocketServer({ snapshot: () => ({ jobs: [] }), ...options })
  endings.push(server.stop)
  return server
}
function open(url: string, tokens: (string | null)[]) {
  const reasons: string[] = []
  const opened = openStore({
    url,
    getToken({ reason }) {
      reasons.push(reason)
      return tokens[Math.min(reasons.length, tokens.length) - 1]
    },
  })
  endings.push(opened.close)
  return { ...opened, reasons }
}
const isOut = ({ connection }: { connection: { status: string } }) => connection.status === 'disconnected'

test('a token that has run out is replaced once, and the line comes up', async () => {
  const server = await serve({ refuse: (token) => (token === 'new' ? undefined : 'TOKEN_EXPIRED') })
  const { store, reasons, statuses } = open(server.url, ['old', 'new'])
  await until(store, isSynced)
  expect([reasons, server.tokens]).toEqual([
    ['connect', 'unauthorized'],
    ['old', 'new'],
  ])
  expect(statuses).toEqual(['connecting', 'connected'])
})

test('a token refused twice is for the person to answer, who can try again', async () => {
  let isOpen = false
  const server = await serve({ refuse: () => (isOpen ? undefined : 'TOKEN_INVALID') })
  const { store } = open(server.url, ['bad'])
  const { connection } = await until(store, isOut)
  expect(connection).toMatchObject({ reason: 'unauthorized' })
  expect(server.tokens).toEqual(['bad', 'bad'])
  isOpen = true
  store.actions.retryNow()
  await until(store, isSynced)
})

test('a refusal without a code is understood by its words', async () => {
  const server = await serve()
  server.io.use((_, next) => next(new Error('jwt expired')))
  const { store } = open(server.url, ['t'])
  expect((await until(store, isOut)).connection).toMatchObject({ reason: 'unauthorized' })
})

test('nobody signed in is unauthorized, and the server hears nothing', async () => {
  const server = await serve()
  const { store } = open(server.url, [null])
  expect((await until(store, isOut)).connection).toMatchObject({ reason: 'unauthorized' })
  expect(server.tokens).toEqual([])
})

test('a role that is refused stops', async () => {
  const server = await serve({ refuse: () => 'FORBIDDEN' })
  const { store, statuses } = open(server.url, ['t'])
  const { connection } = await until(store, isOut)
  expect(connection).toEqual({ status: 'disconnected', reason: 'forbidden', message: 'Refused' })
  expect([statuses, server.tokens]).toEqual([['connecting', 'disconnected'], ['t']])
})

test.each(['TOKEN_EXPIRED', 'TOKEN_INVALID'])(
  'a %s on a line that is up gets a new token and a new line',
  async (code) => {
    const server = await serve()
    const { store, reasons } = open(server.url, ['old', 'new'])
    await until(store, isSynced)
    server.io.emit('auth-error', { code })
    await until(store, (state) => !isSynced(state))
    await until(store, isSynced)
    expect([reasons, server.tokens]).toEqual([
      ['connect', 'unauthorized'],
      ['old', 'new'],
    ])
    expect(server.io.sockets.sockets.size).toBe(1)
  },
)

test('a refusal that is about something else is tried again', async () => {
  let tries = 0
  const server = await serve({ refuse: () => (++tries < 2 ? 'MAINTENANCE' : undefined) })
  const { store, statuses } = open(server.url, ['t'])
  await until(store, isSynced)
  expect(statuses).toEqual(['connecting', 'reconnecting', 'connected'])
})

test('a server that throws us out of every line is taken at its word', async () => {
  const server = await serve({ onConnection: (socket) => void socket.disconnect(true) })
  const { store } = open(server.url, ['t'])
  expect((await until(store, isOut)).connection).toMatchObject({ reason: 'kicked' })
  expect(server.tokens).toHaveLength(3)
})

test('after sign-out the line is gone, and the next person has a line of their own', async () => {
  const server = await serve({ snapshot: () => ({ jobs: [{ jobId: 'a', status: 'queued' }] }) })
  const { store, state } = open(server.url, ['ann', 'ben'])
  await until(store, isSynced)
  store.actions.signOut()
  expect([state().jobs.size, state().connection]).toEqual([0, { status: 'idle' }])
  store.actions.signIn('ben')
  await until(store, isSynced)
  expect([server.tokens, server.io.sockets.sockets.size]).toEqual([['ann', 'ben'], 1])
})
