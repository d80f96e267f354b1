import type { Socket } from 'socket.io-client'
import { afterEach, expect, test, vi } from 'vitest'
import { createDialRig, lost } from '../../tests/rigs/createDialRig.ts'
import { createHandAdapter } from '../../tests/rigs/createHandAdapter.ts'
import { createServingPair } from '../../tests/rigs/createHandPair.ts'
import { createSink } from '../../tests/rigs/createSink.ts'
import { settle } from '../../tests/rigs/createStoreRig.ts'
import { createWebSocketStage } from '../../tests/rigs/createWebSocketStage.ts'
import type { ClientCommand } from '../protocol/commands.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { eventSource } from './eventSource.ts'
import { mapEvents } from './mapEvents.ts'
import { polling } from './polling.ts'
import { createQuestions } from './questions.ts'
import { sendOverSocketIo } from './socketIoCommands.ts'

afterEach(() => vi.unstubAllGlobals())

const resync = { name: 'resync', data: { v: 1 } } as const
const cancel = { name: 'cancel-job', data: { jobId: 'a' } } as const

test('a line hands on how long an answer took, while it lasts', async () => {
  const { up, call, supervisor, roundTrips } = await createDialRig()
  up()
  const first = call()
  first.roundTrip(40)
  first.down(lost)
  first.roundTrip(41)
  expect(roundTrips).toEqual([40])
  supervisor.close()
  call().roundTrip(42)
  expect(roundTrips).toEqual([40])
})

test('an answer that was slept through is not told of', async () => {
  const { up, call, roundTrips } = await createDialRig()
  up()
  call().roundTrip(3_600_000)
  expect(roundTrips).toEqual([])
})

test('a WebSocket measures its pings and its questions, each from its own beginning', async () => {
  const { socket, clock, handle, roundTrips } = await createWebSocketStage()
  socket().opens()
  clock.advance(30)
  socket().says('pong')
  void handle.send(resync)
  clock.advance(10)
  void handle.send({ name: 'subscribe-admin' })
  clock.advance(5)
  socket().says('ack', { ok: true }, 2)
  clock.advance(100)
  socket().says('ack', { jobs: [] }, 1)
  socket().says('ack', { jobs: [] }, 1)
  expect(roundTrips).toEqual([30, 5, 115])
})

test('a WebSocket takes a pong for the answer to the first ping that is open, and an unasked one for none', async () => {
  const { socket, advance, sent, roundTrips } = await createWebSocketStage()
  socket().opens()
  await advance(1_000)
  socket().says('pong')
  socket().says('pong')
  await advance(30_000)
  expect(sent().filter((name) => name === 'ping')).toHaveLength(2)
  await advance(50)
  socket().says('pong')
  expect(roundTrips).toEqual([1_000, 50])
})

test('over a WebSocket neither silence nor a frame that could not go out is an answer', async () => {
  const { socket, advance, handle, roundTrips } = await createWebSocketStage()
  socket().opens()
  void handle.send(resync)
  await advance(5_000)
  socket().says('ack', { jobs: [] }, 1)
  socket().readyState = 2
  expect(await handle.send(resync)).toEqual({ ok: false, code: 'NOT_CONNECTED' })
  expect(roundTrips).toEqual([])
})

test('a WebSocket says nothing of how long a job took to be let go of', async () => {
  const { socket, clock, handle, roundTrips } = await createWebSocketStage({ jobCommands: ['cancel-job'] })
  socket().opens()
  const reply = handle.send(cancel)
  clock.advance(900)
  socket().says('ack', { ok: true }, 1)
  expect([await reply, roundTrips]).toEqual([{ ok: true }, []])
})

/** A Socket.IO socket whose other end answers after as many milliseconds as the test says. */
function createSocketTarget() {
  const clock = createManualClock()
  const times: number[] = []
  let answer = (_data: unknown): void => undefined
  const socket = {
    connected: true,
    emit: (...said: unknown[]) => void (answer = said.at(-1) as typeof answer),
    once: () => undefined,
    off: () => undefined,
  }
  const target = {
    socket: socket as unknown as Socket,
    sink: createSink().sink,
    token: undefined,
    fetchJobs: undefined,
    questions: createQuestions(clock),
    answered: (_name: string, ms: number) => void times.push(ms),
    unanswered: () => undefined,
    refused: () => undefined,
  }
  const ask = (command: ClientCommand, ms: number, data: unknown) => {
    const reply = sendOverSocketIo(target, command)
    clock.advance(ms)
    answer(data)
    return reply
  }
  return { ask, times, end: target.questions.end }
}

test('Socket.IO measures what it asks of the line, not what is done to a job', async () => {
  const { ask, times } = createSocketTarget()
  await ask(resync, 70, { jobs: [] })
  await ask({ name: 'subscribe-admin' }, 20, { ok: false, code: 'ADMIN_REQUIRED' })
  await ask(cancel, 900, { ok: true })
  await ask(resync, 5_000, { jobs: [] })
  expect(times).toEqual([70, 20])
})

test('an answer after the end of a line is not measured', async () => {
  const { ask, times, end } = createSocketTarget()
  end()
  await ask(resync, 10, { jobs: [] })
  expect(times).toEqual([])
})

/** Answers every request after `took()` milliseconds of the clock. */
function serveAfter(clock: ReturnType<typeof createManualClock>, took: () => number, status = () => 200) {
  vi.stubGlobal('fetch', async (url: string) => {
    if (url.endsWith('/events')) {
      const headers = { 'content-type': 'text/event-stream' }
      return new Response(new ReadableStream(), { headers })
    }
    clock.advance(took())
    return status() === 304 ? new Response(null, { status: 304 }) : Response.json({ ok: true }, { status: status() })
  })
}

const overHttp = [
  ['polling', polling],
  ['eventSource', eventSource],
] as const

test.each(overHttp)('%s measures its requests, not what is done to a job, nor refusals', async (name, create) => {
  const clock = createManualClock(1_000_000)
  let ms = 80
  let status = 200
  serveAfter(
    clock,
    () => ms,
    () => status,
  )
  const { sink, last, roundTrips } = createSink()
  const handle = create({ url: 'https://a.example', clock, jobCommands: ['cancel-job'] }).connect(sink)
  await vi.waitUntil(() => last()?.status === 'connected')
  roundTrips.length = 0
  await handle.send(resync)
  ms = 35
  await handle.send({ name: 'request-system-metrics' })
  await handle.send(cancel)
  status = 500
  await handle.send({ name: 'request-system-metrics' })
  expect([name, roundTrips]).toEqual([name, [80, 35]])
  handle.close()
})

test('a poll that finds nothing new is measured as well', async () => {
  const clock = createManualClock(1_000_000)
  serveAfter(clock, () => 12)
  const { sink, last, roundTrips } = createSink()
  const handle = polling({ url: 'https://a.example', clock, random: () => 0.5 }).connect(sink)
  await vi.waitUntil(() => last()?.status === 'connected')
  await settle()
  const before = roundTrips.length
  clock.advance(10_000)
  await vi.waitUntil(() => roundTrips.length > before)
  expect(new Set(roundTrips)).toEqual(new Set([12]))
  handle.close()
})

test('mapEvents hands on how long an answer took', () => {
  const backend = createHandAdapter('backend')
  const { sink, roundTrips } = createSink()
  mapEvents(backend.adapter, { events: {} }).connect(sink)
  backend.sink().roundTrip?.(25)
  expect(roundTrips).toEqual([25])
})

test('a pair of lines hands on how long the answers of either took, while it is open', () => {
  const { spare, live, heard } = createServingPair()
  spare.sink().roundTrip?.(300)
  live.sink().roundTrip?.(20)
  const old = spare.sink()
  live.say({ status: 'connected', via: 'websocket', synced: true })
  old.roundTrip?.(301)
  expect(heard.roundTrips).toEqual([300, 20])
})
