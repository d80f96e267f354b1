import { expect, onTestFinished, test, vi } from 'vitest'
import { createSink } from '../../tests/rigs/createSink.ts'
import { settle } from '../../tests/rigs/createStoreRig.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { createEventStream } from './eventSourceStream.ts'

test('a letter whose bytes come apart is one letter', async () => {
  const bytes = new TextEncoder().encode('event: job-queued\ndata: {"jobId":"ä"}\n\n')
  const body = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
    },
  })
  const headers = { 'content-type': 'text/event-stream' }
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { headers })))
  onTestFinished(() => void vi.unstubAllGlobals())
  const { sink, messages } = createSink()
  const stream = createEventStream({ url: 'https://a.example/events', sink, clock: createManualClock() })
  const nothing = (): void => undefined
  const { hangUp } = stream.dial(undefined, {
    up: nothing,
    heard: nothing,
    unanswered: nothing,
    roundTrip: nothing,
    down: nothing,
  })
  await vi.waitFor(() => expect(messages).toEqual([['job-queued', { jobId: 'ä' }]]))
  hangUp()
  await settle()
  expect(stream.line()).toBe(undefined)
})

test('a server that hands over less than it promised is not waited for', async () => {
  const event = 'id: 7\nevent: job-queued\ndata: {"jobId":"a"}\n\n'
  const headers = { 'content-type': 'text/event-stream', 'x-resumed': '3' }
  const open = (): Response =>
    new Response(new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode(event)) }), { headers })
  vi.stubGlobal('fetch', () => Promise.resolve(open()))
  onTestFinished(() => void vi.unstubAllGlobals())
  const { sink, messages, problems } = createSink()
  const clock = createManualClock()
  const stream = createEventStream({ url: 'https://a.example/events', sink, clock })
  const nothing = (): void => undefined
  const ups: boolean[] = []
  const up = (_: unknown, recovered: boolean): void => void ups.push(recovered)
  const call = { up, heard: nothing, unanswered: nothing, roundTrip: nothing, down: nothing }
  const first = stream.dial(undefined, call)
  await vi.waitFor(() => expect([messages.length, ups]).toEqual([1, [false]]))
  first.hangUp()
  const second = stream.dial(undefined, call)
  await vi.waitFor(() => expect(messages).toHaveLength(2))
  clock.advance(1_999)
  expect(ups).toEqual([false])
  clock.advance(1)
  expect([ups, problems]).toEqual([[false, false], [{ code: 'malformed-payload', where: 'x-resumed' }]])
  second.hangUp()
  expect(clock.pending()).toBe(0)
})
