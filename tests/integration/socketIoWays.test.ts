import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { socketIo } from '../../src/adapters/socketIo.ts'
import { openStore } from '../rigs/openStore.ts'
import { startSocketServer } from '../rigs/startSocketServer.ts'
import { isDown, isSynced, until } from '../rigs/until.ts'

const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})
const serve = async (options?: Parameters<typeof startSocketServer>[0]) => {
  const server = await startSocketServer(options)
  endings.push(server.stop)
  return server
}
const open = (options: Parameters<typeof openStore>[0]) => {
  const opened = openStore(options)
  endings.push(opened.close)
  return opened
}
const snapshot = () => ({ jobs: [{ jobId: 'a', status: 'started' }] })

test('where websockets are blocked the line comes up by long-polling', async () => {
  const server = await serve({ settings: { transports: ['polling'] }, snapshot })
  const { store } = open({ url: server.url })
  const { connection } = await until(store, isSynced)
  expect(connection).toMatchObject({ via: 'long-polling' })
  server.io.emit('job-completed', { jobId: 'a' })
  await until(store, ({ jobs }) => jobs.get('a')?.status === 'completed')
})

test('a line that moves up to a websocket says so, and asks for the jobs once', async () => {
  const server = await serve({ snapshot })
  const { store } = open({ url: server.url, transports: ['polling', 'websocket'] })
  await until(store, ({ connection }) => connection.status === 'connected' && connection.via === 'websocket')
  await until(store, isSynced)
  server.io.emit('job-completed', { jobId: 'a' })
  await until(store, ({ jobs }) => jobs.get('a')?.status === 'completed')
  expect(server.heard).toEqual(['resync'])
})

test('a server that is not there is tried again, and found when it comes', async () => {
  const gone = await startSocketServer()
  await gone.stop()
  const { store, state } = open({ url: gone.url })
  await until(store, isDown)
  expect(state().connection).toMatchObject({ status: 'reconnecting', attempt: 1 })
  await serve({ port: gone.port, snapshot })
  await until(store, isSynced)
})

test.concurrent('a server that knows no resync and no HTTP still works', async () => {
  const server = await startSocketServer()
  const { store, close } = openStore({ url: server.url })
  await until(store, ({ connection }) => connection.status === 'connected')
  server.io.emit('job-progress', { jobId: 'a', progress: 5 })
  await until(store, ({ jobs }) => jobs.get('a')?.progress === 5)
  const { jobs, problems } = await until(store, isSynced)
  expect([jobs.get('a')?.progress, problems.total]).toEqual([5, 0])
  close()
  await server.stop()
})

test.concurrent('a server that knows no resync is asked over HTTP, with the token in the header', async () => {
  const asked: unknown[] = []
  const server = await startSocketServer({
    http({ url, headers }, response) {
      asked.push([url, headers.authorization])
      response.setHeader('content-type', 'application/json').end(JSON.stringify(snapshot()))
    },
  })
  const { store, close } = openStore({ url: server.url, getToken: () => 'secret' })
  const { jobs } = await until(store, isSynced)
  expect([asked, jobs.get('a')?.status]).toEqual([[['/jobs', 'Bearer secret']], 'started'])
  close()
  await server.stop()
})

test('a bad address is refused in words before anything is opened', () => {
  expect(() => socketIo({ url: 'status.example' })).toThrow(/socketIo: the url is "status.example".*Give an address/)
})

const child = (url: string) => `
  import { socketIo } from './src/adapters/socketIo.ts'
  import { createStatusStore } from './src/store/createStatusStore.ts'
  const store = createStatusStore({ adapter: socketIo({ url: '${url}' }) })
  const close = store.actions.open()
  store.actions.subscribeAdmin()
  const wasReady = () => store.getState().jobs.size > 0
  const stop = store.subscribe(() => {
    if (!wasReady()) return
    stop()
    close()
    // Only a process that something else keeps alive is still there then.
    setTimeout(() => process.exit(9), 3_000).unref()
  })
`

test('nothing keeps Node alive after close, not even questions without an answer', async () => {
  const server = await serve({ onConnection: (socket) => void socket.emit('job-queued', { jobId: 'a' }) })
  const options = { stdio: ['ignore', 'ignore', 'pipe'] as ['ignore', 'ignore', 'pipe'] }
  const args = ['--import', 'tsx', '--input-type=module', '--eval', child(server.url)]
  const running = spawn(process.execPath, args, options)
  let errors = ''
  running.stderr.on('data', (text) => (errors += String(text)))
  const [code] = (await once(running, 'exit')) as [number]
  expect([code, errors]).toEqual([0, ''])
})
