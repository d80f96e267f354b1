import { expect, test } from 'vitest'
import { createSink } from '../../tests/rigs/createSink.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { scripted } from './scripted.ts'
import type { Cue, Scenario, ScriptedOptions } from './scripted.ts'

const scenario = (...cues: Cue[]): Scenario => ({
  name: 'test',
  description: 'For a test.',
  durationMs: 5_000,
  startsAt: 0,
  cues,
})
const twoJobs = scenario(
  { at: 0, name: 'job-queued', data: { jobId: 'a' } },
  { at: 1_000, name: 'job-started', data: { jobId: 'a' } },
  { at: 1_000, raw: 'job-flew', data: 7 },
  { at: 3_000, name: 'job-completed', data: { jobId: 'a' } },
)

function play(played: Scenario, options: ScriptedOptions = {}) {
  const clock = createManualClock(500_000)
  const told = createSink()
  const handle = scripted(played, { clock, ...options }).connect(told.sink)
  return { ...told, clock, handle, names: () => told.messages.map(([name]) => name) }
}

test('cues come at their moments, in their order', () => {
  const { clock, names, last } = play(twoJobs)
  expect([last(), names()]).toEqual([{ status: 'connected', via: 'scripted', synced: true }, ['job-queued']])
  clock.advance(999)
  expect(names()).toHaveLength(1)
  clock.advance(1)
  expect(names()).toEqual(['job-queued', 'job-started', 'job-flew'])
  clock.advance(60_000)
  expect(names()).toEqual(['job-queued', 'job-started', 'job-flew', 'job-completed'])
  expect(clock.pending()).toBe(0)
})

test('a script plays the same whether time goes by at once or bit by bit', () => {
  const [whole, bits] = [play(twoJobs), play(twoJobs)]
  whole.clock.advance(4_000)
  for (let ms = 0; ms < 4_000; ms += 7) bits.clock.advance(7)
  expect(bits.messages).toEqual(whole.messages)
})

test('speed moves the cues together', () => {
  const { clock, names } = play(twoJobs, { speed: 4 })
  clock.advance(750)
  expect(names()).toHaveLength(4)
})

test('a loop begins again when the scenario has lasted its time', () => {
  const { clock, names } = play(twoJobs, { loop: true })
  clock.advance(4_999)
  expect(names()).toHaveLength(4)
  clock.advance(1)
  expect(names().slice(4)).toEqual(['snapshot', names()[0]])
  clock.advance(3_000)
  expect(names()).toHaveLength(9)
})

test('the moments inside the data are moved to when it is played; other numbers are not', () => {
  const { messages } = play(
    scenario({ at: 0, name: 'job-failed', data: { jobId: 'a', progress: 40, nextRetryAt: 9_000, attempt: 1 } }),
  )
  expect(messages[0]?.[1]).toEqual({ jobId: 'a', progress: 40, nextRetryAt: 509_000, attempt: 1 })
})

test('a line cue says what the line does, the next try as a moment', async () => {
  const { connections, devices, handle, clock } = play(
    scenario(
      { at: 0, line: { status: 'reconnecting', attempt: 2, retryInMs: 3_000 } },
      { at: 0, device: 'offline' },
      { at: 1_000, line: { status: 'connected', via: 'websocket', synced: true } },
    ),
  )
  expect(connections).toEqual([{ status: 'reconnecting', attempt: 2, retryAt: 503_000 }])
  expect(devices).toEqual(['offline'])
  expect(await handle.send({ name: 'subscribe-admin' })).toMatchObject({ ok: false, code: 'NOT_CONNECTED' })
  clock.advance(1_000)
  expect(connections.at(-1)).toMatchObject({ status: 'connected', via: 'websocket' })
  expect(await handle.send({ name: 'subscribe-admin' })).toEqual({ ok: true })
})

test('after close there is silence, twice is safe', () => {
  const { clock, handle, told } = play(twoJobs, { loop: true })
  const before = told()
  handle.close()
  handle.close()
  clock.advance(60_000)
  expect([told(), clock.pending()]).toEqual([before, 0])
})

test('closed by what it says, it says no more', () => {
  const clock = createManualClock()
  const told = createSink()
  const handle = scripted(twoJobs, { clock }).connect({
    ...told.sink,
    message(name, payload) {
      told.sink.message(name, payload)
      if (name === 'job-started') handle.close()
    },
  })
  clock.advance(60_000)
  expect(told.messages.map(([name]) => name)).toEqual(['job-queued', 'job-started'])
})

test('an event with data that no event has is told as it is, and the line holds', () => {
  const { messages, last, clock } = play(
    scenario({ at: 0, name: 'job-started', data: null as never }, twoJobs.cues[3]!),
  )
  clock.advance(5_000)
  expect([last()?.status, messages]).toEqual([
    'connected',
    [
      ['job-started', null],
      ['job-completed', { jobId: 'a' }],
    ],
  ])
})

test('an empty scenario is a line without a word', () => {
  const { last, messages, clock } = play(scenario())
  expect([last()?.status, messages, clock.pending()]).toEqual(['connected', [], 0])
})

test.each([0, -1, NaN])('the speed %d is refused in words', (speed) => {
  expect(() => scripted(twoJobs, { speed })).toThrow(/speed is .* Give a number above 0/)
})

test('a loop that lasts no time is refused in words', () => {
  expect(() => scripted({ ...twoJobs, durationMs: 0 }, { loop: true })).toThrow(/durationMs/)
})
