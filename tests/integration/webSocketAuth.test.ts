import { expect, onTestFinished, test } from 'vitest'
import type { WebSocketOptions } from '../../src/adapters/webSocket.ts'
import { openWebSocketStore } from '../rigs/openWebSocketStore.ts'
import { startWebSocketServer } from '../rigs/startWebSocketServer.ts'
import { isSynced, until } from '../rigs/until.ts'
import { systemClock } from '../../src/protocol/clock.ts'

const serve = async (options?: Parameters<typeof startWebSocketServer>[0]) => {
  const server = await startWebSocketServer({ answers: { resync: () => ({ jobs: [] }) }, ...options })
  onTestFinished(server.stop)
  return server
}
function open(url: string, tokens: (string | null)[], more: Partial<WebSocketOptions> = {}) {
  const reasons: string[] = []
  const opened = openWebSocketStore({
    url,
    getToken({ reason }) {
      reasons.push(reason)
      return tokens[Math.min(reasons.length, tokens.length) - 1]
    },
    ...more,
  })
  onTestFinished(opened.close)
  return { ...opened, reasons }
}
const isOut = ({ connection }: { connection: { status: string } }) => connection.status === 'disconnected'

test.each<[string, string | number]>([
  ['by an auth-error', 'TOKEN_EXPIRED'],
  ['by closing', 4401],
])('a token that is refused %s is replaced once, and the line comes up', async (_, code) => {
  const server = await serve({ refuse: (token) => (token === 'new' ? undefined : code) })
  const { store, reasons, statuses } = open(server.url, ['old', 'new'])
  await until(store, isSynced)
  expect([reasons, server.tokens]).toEqual([
    ['connect', 'unauthorized'],
    ['old', 'new'],
  ])
  expect(statuses).toEqual(['connecting', 'connected'])
})

test('a token goes out as a subprotocol, in no address and no frame', async () => {
  const server = await serve({ refuse: (token) => (token === 'secret.jwt' ? undefined : 4401) })
  const { store } = open(`${server.url}/live?room=1`, ['secret.jwt'], { auth: 'protocol', protocols: ['telltale'] })
  await until(store, isSynced)
  expect([server.urls, server.protocols]).toEqual([['/live?room=1'], [['telltale', 'bearer.secret.jwt']]])
  expect([server.tokens, server.heard]).toEqual([['secret.jwt'], ['ping', 'resync']])
})

test('a server without a welcome has let us in with its first event', async () => {
  const server = await serve({
    refuse: () => undefined,
    welcomes: false,
    onLine: (line) => line.send(JSON.stringify({ name: 'job-queued', data: { jobId: 'a' } })),
  })
  const { store } = open(server.url, ['t'])
  const { jobs } = await until(store, (state) => isSynced(state) && state.jobs.size > 0)
  expect([...jobs.keys()]).toEqual(['a'])
})

test('a token refused twice is for the person to answer, who can try again', async () => {
  let isOpen = false
  const server = await serve({ refuse: () => (isOpen ? undefined : 'TOKEN_INVALID') })
  const { store, statuses } = open(server.url, ['bad'])
  const { connection } = await until(store, isOut)
  expect(connection).toEqual({ status: 'disconnected', reason: 'unauthorized', message: 'Refused' })
  expect([server.tokens, statuses]).toEqual([
    ['bad', 'bad'],
    ['connecting', 'disconnected'],
  ])
  isOpen = true
  store.actions.retryNow()
  await until(store, isSynced)
})

test('nobody signed in is unauthorized, and the server hears nothing', async () => {
  const server = await serve()
  const { store } = open(server.url, [null])
  expect((await until(store, isOut)).connection).toMatchObject({ reason: 'unauthorized' })
  expect(server.urls).toEqual([])
})

test.each<[string | number]>([['FORBIDDEN'], [4403]])('a role that is refused with %s stops', async (code) => {
  const server = await serve({ refuse: () => code })
  const { store, statuses } = open(server.url, ['t'])
  const { connection } = await until(store, isOut)
  expect(connection).toEqual({ status: 'disconnected', reason: 'forbidden', message: 'Refused' })
  expect([statuses, server.tokens]).toEqual([['connecting', 'disconnected'], ['t']])
})

test.each(['auth-error', 'close'])('a token that runs out, told by %s, gets a new one and a new line', async (way) => {
  const server = await serve()
  const { store, reasons } = open(server.url, ['old', 'new'])
  await until(store, isSynced)
  if (way === 'close') server.close(4401)
  else server.tell('auth-error', { code: 'TOKEN_EXPIRED' })
  await until(store, (state) => !isSynced(state))
  await until(store, isSynced)
  expect([reasons, server.tokens, server.lines()]).toEqual([['connect', 'unauthorized'], ['old', 'new'], 1])
})

test('a server that asks for patience is left alone for half a minute', async () => {
  const server = await serve()
  const { store } = open(server.url, ['t'])
  await until(store, isSynced)
  const before = systemClock.now()
  server.close(1013, 'Try later')
  const { connection } = await until(store, ({ connection: { status } }) => status === 'reconnecting')
  expect(connection).toMatchObject({ busy: true, message: 'Try later' })
  expect('retryAt' in connection && (connection.retryAt ?? 0) - before).toBeGreaterThanOrEqual(30_000)
})

test('after sign-out the line is gone, and the next person has a line of their own', async () => {
  const server = await serve({ answers: { resync: () => ({ jobs: [{ jobId: 'a', status: 'queued' }] }) } })
  const { store, state } = open(server.url, ['ann', 'ben'])
  await until(store, isSynced)
  store.actions.signOut()
  expect([state().jobs.size, state().connection]).toEqual([0, { status: 'idle' }])
  store.actions.signIn('ben')
  await until(store, isSynced)
  expect(server.tokens).toEqual(['ann', 'ben'])
})
