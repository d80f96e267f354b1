import { io } from 'socket.io-client'
import type { Socket } from 'socket.io-client'
import { afterEach, expect, test } from 'vitest'
import { createStatusStore } from '../../src/store/createStatusStore.ts'
import { socketIo } from '../../src/adapters/socketIo.ts'
import { startSocketServer } from '../rigs/startSocketServer.ts'
import { isSynced, until } from '../rigs/until.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

/** A store on a socket that the app has opened, and goes on using. */
async function openShared() {
  const acted: unknown[] = []
  const server = await startSocketServer({
    snapshot: () => ({ jobs: [{ jobId: 'a', status: 'started' }] }),
    onConnection: (line) =>
      line.on('cancel-job', (data: unknown, answer: (how: object) => void) => {
        acted.push(data)
        answer({ ok: false, code: 'TOO_LATE', message: 'It is done already.' })
      }),
  })
  const socket: Socket = io(server.url, { transports: ['websocket'], reconnectionDelay: 1, reconnectionDelayMax: 1 })
  const store = createStatusStore({
    adapter: socketIo({ socket, random: () => 0, jobCommands: ['cancel-job'] }),
    random: () => 0,
  })
  const close = store.actions.open()
  ends.push(
    () => server.stop(),
    () => void socket.disconnect(),
    close,
  )
  await until(store, isSynced)
  return { server, socket, store, close, acted }
}

test('a socket of the app’s is one line for both, and stays open when the store lets go of it', async () => {
  const { server, socket, store, close } = await openShared()
  expect([store.getState().jobs.get('a')?.status, server.io.engine.clientsCount]).toEqual(['started', 1])
  const listeners = socket.listenersAny().length
  close()
  await until(store, ({ connection }) => connection.status === 'disconnected')
  expect([socket.connected, listeners, socket.listenersAny().length]).toEqual([true, 1, 0])
})

test('a cut is mended by the app’s own client, and taken up', async () => {
  const { server, store } = await openShared()
  server.cut()
  await until(store, ({ connection }) => connection.status === 'reconnecting')
  const { connection } = await until(store, isSynced)
  expect(connection).toMatchObject({ via: 'websocket' })
})

test('a socket that the app closes is left alone, and taken up when the app opens it', async () => {
  const { socket, store, server } = await openShared()
  socket.disconnect()
  const { connection } = await until(store, (state) => state.connection.status === 'disconnected')
  expect(connection).toEqual({ status: 'disconnected', reason: 'closed' })
  expect([socket.active, server.tokens.length]).toEqual([false, 1])
  socket.connect()
  await until(store, isSynced)
})

test('a command about a job goes over the app’s own socket, and leaves no listener there', async () => {
  const { socket, store, acted } = await openShared()
  const before = socket.listeners('disconnect').length
  const reply = await store.actions.actOnJob?.('a', 'cancel')
  expect(reply).toEqual({ ok: false, code: 'TOO_LATE', message: 'It is done already.' })
  expect([acted, socket.listeners('disconnect').length]).toEqual([[{ jobId: 'a' }], before])
  expect(await store.actions.actOnJob?.('a', 'retry')).toEqual({ ok: false, code: 'UNSUPPORTED' })
})
