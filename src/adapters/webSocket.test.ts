import { expect, test } from 'vitest'
import { createSink } from '../../tests/rigs/createSink.ts'
import { settle } from '../../tests/rigs/createStoreRig.ts'
import { connected, createWebSocketStage } from '../../tests/rigs/createWebSocketStage.ts'
import type { AdapterHandle } from '../protocol/adapter.ts'
import { webSocket } from './webSocket.ts'

async function createUpStage(options?: Parameters<typeof createWebSocketStage>[0]) {
  const stage = await createWebSocketStage(options)
  stage.socket().opens()
  return stage
}
const garbage = { code: 'malformed-payload', where: 'frame' }

test('without a token the line is up once it is open, and a snapshot is due', async () => {
  const { socket, connections } = await createWebSocketStage()
  expect(connections).toEqual([{ status: 'connecting' }])
  socket().opens()
  expect(connections).toEqual([{ status: 'connecting' }, connected])
})

test('events and batches are handed on as they came', async () => {
  const { socket, messages, problems } = await createUpStage()
  socket().says('job-progress', { jobId: 'a', progress: 4, seq: 1 })
  socket().says('batch', [['job-completed', { jobId: 'a' }]])
  socket().says('queue-status')
  expect([messages, problems]).toEqual([
    [
      ['job-progress', { jobId: 'a', progress: 4, seq: 1 }],
      ['batch', [['job-completed', { jobId: 'a' }]]],
      ['queue-status', undefined],
    ],
    [],
  ])
})

test.each<[string, unknown]>([
  ['no text', undefined],
  ['a Blob', new Blob(['{"name":"job-queued"}'])],
  ['an ArrayBuffer', new ArrayBuffer(8)],
  ['nothing', ''],
  ['no JSON', '{"name":"job-que'],
  ['null', 'null'],
  ['a number', '7'],
  ['a list', '[{"name":"job-queued"}]'],
  ['no name', '{"data":{"jobId":"a"}}'],
  ['a name that is no text', '{"name":{"a":1}}'],
  ['a name from a prototype', '{"__proto__":{"name":"job-queued"}}'],
  ['nested without end', '['.repeat(200_000)],
  ['too long', `{"name":"job-queued","data":"${'x'.repeat(20_000_000)}"}`],
])('a frame that is %s is counted, and the line goes on', async (_, frame) => {
  const { socket, messages, problems, last } = await createUpStage()
  socket().brings(frame)
  expect([messages, problems]).toEqual([[], [garbage]])
  socket().says('job-queued', { jobId: 'a' })
  expect([messages, last()]).toEqual([[['job-queued', { jobId: 'a' }]], connected])
})

test('names of the language itself are names like any other', async () => {
  const { socket, messages } = await createUpStage()
  socket().says('__proto__', 1)
  socket().says('constructor', 2)
  expect(messages).toEqual([
    ['__proto__', 1],
    ['constructor', 2],
  ])
})

test('a ping is answered, and asked: neither is an event', async () => {
  const { socket, sent, messages } = await createUpStage()
  expect(sent()).toEqual(['ping'])
  socket().says('ping')
  socket().says('pong')
  socket().says('ack', {}, 77)
  expect([sent(), messages]).toEqual([['ping', 'pong'], []])
})

test('a server that has answered a ping is asked after silence, and given up without an answer', async () => {
  const { socket, sockets, sent, last, connections, advance } = await createUpStage()
  socket().says('pong')
  await advance(30_000)
  expect([sent(), last()]).toEqual([['ping', 'ping'], connected])
  socket().says('pong')
  await advance(30_000)
  expect([sent().length, last()]).toEqual([3, connected])
  await advance(5_000)
  expect([connections.length, last()]).toMatchObject([3, { status: 'reconnecting', message: 'silent' }])
  expect(sockets[0]?.closedWith).toEqual([1000])
})

test('a server that has never answered one is asked for a snapshot after silence, and not given up', async () => {
  const { connections, advance } = await createUpStage()
  await advance(35_000)
  expect(connections).toEqual([{ status: 'connecting' }, connected, connected])
})

test('a server that pings is alive, whatever else it says or not', async () => {
  const { socket, connections, advance } = await createUpStage()
  for (let minute = 0; minute < 10; minute++) {
    await advance(25_000)
    socket().says('ping')
  }
  expect(connections).toEqual([{ status: 'connecting' }, connected])
})

test('an address of the web is turned into one of a socket, without what only a page uses', async () => {
  const { socket } = await createWebSocketStage({ url: 'https://a.example/live?room=1#top', protocols: 'telltale' })
  expect([socket().url, socket().protocols]).toEqual(['wss://a.example/live?room=1', ['telltale']])
})

test('a bad address is refused in words before anything is opened', () => {
  expect(() => webSocket({ url: 'a.example' })).toThrow(/^webSocket: the url is "a.example".*Give an address/)
})

test('after close there is silence, and nothing of the socket is listened to', async () => {
  const { socket, handle, told, clock } = await createUpStage()
  const one = socket()
  const before = told()
  handle.close()
  handle.close()
  one.says('job-queued', { jobId: 'a' })
  one.ends(1006)
  expect([told(), clock.pending(), one.closedWith]).toEqual([before, 0, [1000]])
  expect([one.onopen, one.onmessage, one.onclose]).toEqual([null, null, null])
})

test('closed while it connects, it is hung up at once', async () => {
  const { socket, handle, told, clock } = await createWebSocketStage()
  handle.close()
  const before = told()
  socket().opens()
  expect([told(), clock.pending(), socket().closedWith]).toEqual([before, 0, [1000]])
})

test('who closes on hearing that the line is up is told no event any more', async () => {
  const { sink, messages } = createSink()
  let handle: AdapterHandle | undefined
  const { adapter, socket } = await createWebSocketStage({ getToken: () => 't' })
  handle = adapter.connect({
    ...sink,
    connection({ status }) {
      if (status === 'connected') handle?.close()
    },
  })
  await settle()
  socket().opens()
  socket().says('job-queued', { jobId: 'a' })
  expect([socket().closedWith, messages]).toEqual([[1000], []])
})
