import { createParser } from 'eventsource-parser'
import { expect, test } from 'vitest'
import { createSink } from '../../tests/rigs/createSink.ts'
import { createReader } from './eventSourceReader.ts'
import type { StreamMemory } from './eventSourceReader.ts'

function createReading() {
  const told = createSink()
  const signs: string[] = []
  const downs: string[] = []
  const end = new AbortController()
  const memory: StreamMemory = {
    lastEventId: undefined,
    retryMs: undefined,
    heartbeat: {
      beat: () => void signs.push('beat'),
      heard: () => void signs.push('heard'),
      restart: () => undefined,
      isOverdue: () => false,
    },
  }
  const call = {
    up: () => undefined,
    heard: () => undefined,
    unanswered: () => undefined,
    roundTrip: () => undefined,
    down({ kind }: { kind: string }) {
      downs.push(kind)
      end.abort()
    },
  }
  const line = { token: undefined, call, signal: end.signal }
  let delivered = 0
  const parser = createParser(createReader({ line, sink: told.sink, memory, onDelivered: () => delivered++ }))
  return { ...told, signs, downs, memory, feed: parser.feed, delivered: () => delivered }
}

test('an event is a message by its name, and one without a name is called message', () => {
  const { feed, messages, delivered, signs } = createReading()
  feed('event: job-queued\ndata: {"jobId":"a"}\n\ndata: 1\n\n')
  expect(messages).toEqual([
    ['job-queued', { jobId: 'a' }],
    ['message', 1],
  ])
  expect([delivered(), signs]).toEqual([2, ['heard', 'heard']])
})

test.each([': there\n\n', 'event: ping\ndata: {}\n\n', 'event: heartbeat\ndata: 1\n\n', 'event: keep-alive\ndata\n\n'])(
  '%j is a sign of life and no message',
  (text) => {
    const { feed, told, signs, delivered } = createReading()
    feed(text)
    expect([signs, told(), delivered()]).toEqual([['beat'], 0, 0])
  },
)

test('the id of the last event is remembered, whatever the event', () => {
  const { feed, memory } = createReading()
  feed('id: 1\nevent: job-queued\ndata: {}\n\n')
  feed('event: job-queued\ndata: {}\n\n')
  expect(memory.lastEventId).toBe('1')
  feed('id: 2\nevent: ping\ndata: {}\n\n')
  expect(memory.lastEventId).toBe('2')
})

test('behind the word that the token has run out nothing is heard, even in the same breath', () => {
  const { feed, messages, downs, memory } = createReading()
  feed('event: auth-error\ndata: {"code":"TOKEN_EXPIRED"}\n\nid: 9\nevent: job-queued\ndata: {"jobId":"a"}\n\n')
  expect([messages.map(([name]) => name), downs, memory.lastEventId]).toEqual([
    ['auth-error'],
    ['unauthorized'],
    undefined,
  ])
})

test('what cannot be read is counted by its name, of which little is kept', () => {
  const { feed, messages, problems } = createReading()
  feed(`event: ${'x'.repeat(1_000)}\ndata: {\n\n`)
  expect([messages, problems]).toEqual([[], [{ code: 'malformed-payload', where: 'x'.repeat(64) }]])
})
