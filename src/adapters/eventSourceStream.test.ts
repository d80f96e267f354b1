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
  const { hangUp } = stream.dial(undefined, { up: nothing, heard: nothing, unanswered: nothing, down: nothing })
  await vi.waitFor(() => expect(messages).toEqual([['job-queued', { jobId: 'ä' }]]))
  hangUp()
  await settle()
  expect(stream.line()).toBe(undefined)
})
