import { expect, test } from 'vitest'
import { readScenario } from './readScenario.ts'

const read = (value: unknown) => readScenario(JSON.stringify(value))
const device = { at: 5, device: 'offline' }

test('a scenario is read as it is', () => {
  const scenario = { name: 'a', description: 'b', startsAt: 9, durationMs: 70, cues: [device] }
  expect(read(scenario)).toEqual({ scenario })
})

test('a list of cues is enough, in any order', () => {
  const queued = { at: 2, name: 'job-queued', data: { jobId: 'a' } }
  const line = { at: 8, line: { status: 'reconnecting', attempt: 1 } }
  const trip = { at: 7, roundTripMs: 24 }
  expect(read({ cues: [line, trip, device, queued] })).toEqual({
    scenario: {
      name: 'pasted',
      description: 'Pasted into the timeline.',
      startsAt: 0,
      durationMs: 8,
      cues: [queued, device, trip, line],
    },
  })
})

test('an event that the protocol does not have is played as the message that it was', () => {
  expect(read({ cues: [{ at: 3, name: 'job-exploded', data: 5 }] })).toMatchObject({
    scenario: { cues: [{ at: 3, raw: 'job-exploded', data: 5 }] },
  })
})

test('an event with data that no event has is played as the message that it was', () => {
  expect(read({ cues: [{ at: 3, name: 'job-started', data: null }] })).toMatchObject({
    scenario: { cues: [{ at: 3, raw: 'job-started', data: null }] },
  })
})

test('a moment that no calendar has is none to start at', () => {
  expect(read({ startsAt: 1e300, cues: [] })).toMatchObject({ scenario: { startsAt: 0 } })
})

const refusal = { to: 'cancel-job', afterMs: 5, reply: { ok: false, code: 'NO', message: 'Not now.' } }
const pause = { to: 'pause-queue', queue: 'large', afterMs: 0, reply: { ok: true }, holds: true }
const stop = { to: 'cancel-job', jobId: 'a', afterMs: 0, reply: { ok: true }, stops: true, cues: [device] }

test('what a scenario answers is read with it', () => {
  const scenario = {
    name: 'a',
    description: 'b',
    startsAt: 9,
    durationMs: 70,
    cues: [device],
    answers: [stop, refusal, pause],
  }
  expect(read(scenario)).toEqual({ scenario })
})

test.each([
  ['no list', { to: 'cancel-job' }, 'no list'],
  ['an answer to no command', [refusal, { ...refusal, to: 'stop' }], 'Answer 2 needs a command'],
  ['an answer at no moment', [{ ...refusal, afterMs: -1 }], 'Answer 1 needs'],
  ['a refusal without a code', [{ ...refusal, reply: { ok: false } }], 'Answer 1 needs'],
  ['words that are none', [{ ...refusal, reply: { ok: false, code: 'NO', message: {} } }], 'Answer 1 needs'],
  ['a job that is none', [{ ...refusal, jobId: 7 }], 'Answer 1 needs'],
  ['a queue that is none', [{ ...pause, queue: 7 }], 'Answer 1 needs'],
  ['a hold that is none', [{ ...pause, holds: false }], 'Answer 1 needs'],
  ['an odd cue', [{ ...stop, cues: [{ at: -1 }] }], 'Answer 1 needs'],
  ['a list of nothing', [null], 'Answer 1 needs'],
  ['too many', Array.from({ length: 1_001 }, () => refusal), 'at most 1000'],
])('of answers, %s is refused in words', (_, answers, words) => {
  expect(read({ cues: [device], answers })).toEqual({ problem: expect.stringContaining(words) })
})

test.each([
  ['no object', [device], 'This is no JSON object'],
  ['no cues', { name: 'a' }, 'no list of cues'],
  ['a cue without a time', { cues: [device, { device: 'online' }] }, 'Cue 2 needs a time'],
  ['a cue at no moment', { cues: [{ at: -1, device: 'online' }] }, 'Cue 1 needs a time'],
  ['a cue of nothing', { cues: [{ at: 1 }] }, 'Cue 1 needs a time'],
  ['an answer that takes no time', { cues: [{ at: 1, roundTripMs: -4 }] }, 'Cue 1 needs a time'],
  ['an unknown device', { cues: [{ at: 1, device: 'toaster' }] }, 'Cue 1 needs a time'],
  ['a message without data', { cues: [{ at: 1, name: 'job-queued' }] }, 'Cue 1 needs a time'],
  ['a line that does what no line does', { cues: [{ at: 1, line: { status: 'flying' } }] }, 'Cue 1 needs a time'],
  ['a line that is down for no reason', { cues: [{ at: 1, line: { status: 'disconnected' } }] }, 'Cue 1 needs a time'],
  [
    'a line of odd words',
    {
      cues: [
        { at: 1, line: { status: 'idle' } },
        { at: 1, line: 'up' },
      ],
    },
    'Cue 2 needs a time',
  ],
  ['a cue after a year', { cues: [{ at: 3e10, device: 'online' }] }, 'longer than a day'],
  ['a year of nothing', { durationMs: 3e10, cues: [device] }, 'longer than a day'],
  ['too many cues', { cues: Array.from({ length: 100_001 }, () => device) }, 'at most 100000'],
])('%s is no scenario, and it says why', (_, value, words) => {
  expect(read(value)).toEqual({ problem: expect.stringContaining(words) })
})

test('text that is no JSON is refused in words', () => {
  expect(readScenario('{ nope')).toEqual({ problem: expect.stringContaining('no JSON object') })
})
