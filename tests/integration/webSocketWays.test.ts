import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createManualClock } from '../../src/protocol/manualClock.ts'
import { openWebSocketStore } from '../rigs/openWebSocketStore.ts'
import { startWebSocketServer } from '../rigs/startWebSocketServer.ts'
import { isSynced } from '../rigs/until.ts'
import { paceUntil } from './faults/pace.ts'

test('a server that knows no resync is asked over HTTP, with the token in the header', async () => {
  const asked: unknown[] = []
  const server = await startWebSocketServer({
    http({ url, headers }, response) {
      asked.push([url, headers.authorization])
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ jobs: [{ jobId: 'a', status: 'started' }] }))
    },
  })
  onTestFinished(server.stop)
  const clock = createManualClock(1_000_000)
  const { store, close } = openWebSocketStore({ url: `${server.url}/live?room=1`, clock, getToken: () => 'secret' })
  onTestFinished(close)
  await paceUntil(store, clock, (state) => isSynced(state) && state.jobs.has('a'), 'real')
  expect(asked).toEqual([['/live/jobs', 'Bearer secret']])
})

const child = (url: string, wasReady: string) => `
  import { WebSocket } from 'ws'
  import { webSocket } from './src/adapters/webSocket.ts'
  import { createStatusStore } from './src/store/createStatusStore.ts'
  const store = createStatusStore({ adapter: webSocket({ url: '${url}', WebSocket }) })
  const close = store.actions.open()
  store.actions.subscribeAdmin()
  const wasReady = () => ${wasReady}
  const stop = store.subscribe(() => {
    if (!wasReady()) return
    stop()
    close()
    // Only a process that something else keeps alive is still there then.
    setTimeout(() => process.exit(9), 3_000).unref()
  })
`

async function run(code: string) {
  const options = { stdio: ['ignore', 'ignore', 'pipe'] as ['ignore', 'ignore', 'pipe'] }
  const running = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], options)
  let errors = ''
  running.stderr.on('data', (text) => (errors += String(text)))
  const [exit] = (await once(running, 'exit')) as [number]
  return [exit, errors]
}

test('nothing keeps Node alive after close, not even questions without an answer', async () => {
  const server = await startWebSocketServer({
    onLine: (line) => line.send(JSON.stringify({ name: 'job-queued', data: { jobId: 'a' } })),
  })
  onTestFinished(server.stop)
  expect(await run(child(server.url, 'store.getState().jobs.size > 0'))).toEqual([0, ''])
})

test('a line that is closed while it connects ends without an error', async () => {
  const sockets: Socket[] = []
  const mute = createServer((socket) => void sockets.push(socket.on('error', () => undefined))).listen(0, '127.0.0.1')
  await once(mute, 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    mute.close()
  })
  const { port } = mute.address() as AddressInfo
  const code = `
    import { WebSocket } from 'ws'
    import { webSocket } from './src/adapters/webSocket.ts'
    const none = () => undefined
    const sink = { connection: none, message: none, device: none, problem: none }
    const handle = webSocket({ url: 'ws://127.0.0.1:${port}', WebSocket }).connect(sink)
    setImmediate(() => {
      handle.close()
      setTimeout(() => process.exit(9), 3_000).unref()
    })
  `
  expect(await run(code)).toEqual([0, ''])
})
