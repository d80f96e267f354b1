import { expect, test } from 'vitest'
import type { Cue, LineCue, Scenario } from '../../src/adapters/scripted.ts'
import { T0 } from '../epoch.ts'
import { at } from './at.ts'
import { connect } from './connect.ts'
import { drop } from './drop.ts'
import { every } from './every.ts'
import { hangUp } from './hangUp.ts'
import { poll } from './poll.ts'
import { ramp } from './ramp.ts'
import { scenario } from './scenario.ts'
import type { Part } from './silence.ts'
import { sleep } from './sleep.ts'
import { until } from './until.ts'

const write = (...parts: Part[]): Scenario => scenario('test', 'For a test.', { durationMs: 30_000 }, ...parts)
const growing = ramp({ from: 1_000, to: 21_000, stepMs: 1_000 }, 'job-progress', (progress) => ({
  jobId: 'a',
  progress,
}))

/** A cue in one line. */
const brief = (cue: Cue): string => {
  if ('line' in cue) {
    const { status } = cue.line
    if (status === 'connected') return `${cue.at} ${cue.line.synced ? 'live' : 'updating'}`
    if (status !== 'reconnecting') return `${cue.at} ${status}`
    return `${cue.at} try ${cue.line.attempt}${cue.line.retryInMs === undefined ? '' : ` in ${cue.line.retryInMs}`}`
  }
  if ('roundTripMs' in cue) return `${cue.at} answers in ${cue.roundTripMs}`
  return `${cue.at} ${'name' in cue ? cue.name : 'raw' in cue ? cue.raw : cue.device}`
}
const linesOf = ({ cues }: Scenario): string[] => cues.filter((cue) => 'line' in cue).map(brief)

test('a happening that was made of a cue comes at its own moment', () => {
  const early: LineCue = { at: 1, line: { status: 'connecting' } }
  expect(at(2, early)).toEqual({ at: 2, line: { status: 'connecting' } })
})

test('how long the server takes to answer is not measured while the line is down', () => {
  const measured = [1_000, 5_000, 9_000].map((ms) => at(ms, { roundTripMs: 24 }))
  const { cues } = write(...measured, drop({ from: 4_000, to: 8_000, missed: 'handover' }))
  expect(cues.flatMap((cue) => ('roundTripMs' in cue ? [cue.at] : []))).toEqual([1_000, 9_000])
})

test('a scenario holds what its parts say, as plain data', () => {
  const written = write(at(2_000, { device: 'offline' }), at(0, 'job-queued', { jobId: 'a' }), [
    at(2_000, { raw: 'job-flew', data: 7 }),
  ])
  expect(written).toStrictEqual({
    name: 'test',
    description: 'For a test.',
    startsAt: T0,
    durationMs: 30_000,
    cues: [
      { at: 0, name: 'job-queued', data: { jobId: 'a' } },
      { at: 2_000, device: 'offline' },
      { at: 2_000, raw: 'job-flew', data: 7 },
    ],
  })
})

test('every repeats an event, on the end of its span as well', () => {
  const told = every(500, { from: 1_000, to: 2_000 }, 'job-queued', (ms, index) => ({ jobId: `${ms}/${index}` }))
  expect(told.map((cue) => 'name' in cue && 'jobId' in cue.data && cue.data.jobId)).toEqual([
    '1000/0',
    '1500/1',
    '2000/2',
  ])
})

test('a ramp ends at its end, also where its steps do not fit', () => {
  const told = ramp({ from: 0, to: 1_000, stepMs: 300, first: 10, last: 20 }, 'job-progress', (progress) => ({
    jobId: 'a',
    progress,
  }))
  const seen = told.map((cue) => ('name' in cue && 'progress' in cue.data ? [cue.at, cue.data.progress] : []))
  expect(seen).toEqual([
    [0, 10],
    [300, 13],
    [600, 16],
    [900, 19],
    [1_000, 20],
  ])
  expect(growing).toHaveLength(21)
})

test('a strand goes on until the moment, or until the event, and not on it', () => {
  const failure = at(5_000, 'job-failed', { jobId: 'a' })
  expect(until(failure, growing).at(-1)?.at).toBe(4_000)
  expect(until(5_001, growing).at(-1)?.at).toBe(5_000)
})

test('a drop is tried less and less often, and comes back with a snapshot of what was said meanwhile', () => {
  const written = write(growing, drop({ from: 2_000, to: 20_000 }))
  expect(linesOf(written)).toEqual([
    '2000 try 1 in 700',
    '2700 try 1',
    '2900 try 2 in 1500',
    '4400 try 2',
    '4600 try 3 in 3300',
    '7900 try 3',
    '8100 try 4 in 6500',
    '14600 try 4',
    '14800 try 5 in 5000',
    '19800 try 5',
    '20000 updating',
    '20250 live',
  ])
  expect(written.cues.map(brief).slice(-6)).toEqual([
    '19800 try 5',
    '20000 updating',
    '20000 job-progress',
    '20250 snapshot',
    '20250 live',
    '21000 job-progress',
  ])
  expect(written.cues.find((cue) => 'name' in cue && cue.name === 'snapshot')).toMatchObject({
    data: { mode: 'snapshot', jobs: [{ jobId: 'a', status: 'progress', progress: 95 }] },
  })
})

test('what is said as the line is lost is still heard', () => {
  const told = write(growing, drop({ from: 2_000, to: 4_500, waits: [1_000] })).cues.map(brief)
  expect(told.slice(0, 5)).toEqual([
    '1000 job-progress',
    '2000 job-progress',
    '2000 try 1 in 1000',
    '3000 try 1',
    '4500 updating',
  ])
})

test('a handover brings what was missed, event by event, before anything new', () => {
  const told = write(growing, drop({ from: 2_000, to: 5_000, waits: [2_500], missed: 'handover' })).cues
  expect(told.map(brief).slice(2, 8)).toEqual([
    '2000 try 1 in 2500',
    '4500 try 1',
    '5000 job-progress',
    '5000 job-progress',
    '5000 live',
    '5000 job-progress',
  ])
})

test('a busy server is waited for as long as it asks', () => {
  const { cues } = write(drop({ from: 1_000, to: 12_000, waits: [10_000], busy: true }))
  expect(cues[0]).toEqual({ at: 1_000, line: { status: 'reconnecting', attempt: 1, retryInMs: 10_000, busy: true } })
})

test('a line that opens later is idle until then, and hears of what was before by a snapshot', () => {
  const told = write(growing, connect({ opensAt: 2_000, takesMs: 500 })).cues
  expect(told.map(brief).slice(0, 5)).toEqual([
    '0 idle',
    '2000 connecting',
    '2500 updating',
    '2750 snapshot',
    '2750 live',
  ])
})

test('a device that sleeps says nothing until it wakes', () => {
  expect(linesOf(write(growing, sleep({ from: 2_000, to: 9_000 })))).toEqual(['9000 updating', '9250 live'])
})

test('where the server is asked, each look tells how everything stands', () => {
  const { cues } = write(growing, poll({ from: 0, firstLook: 1_500, everyMs: 5_000, to: 11_500 }))
  expect(cues[0]).toEqual({ at: 0, line: { status: 'connecting' } })
  const looks = cues.flatMap((cue) =>
    'name' in cue && cue.name === 'snapshot' ? [[cue.at, cue.data.jobs?.[0]?.progress]] : [],
  )
  expect(looks).toEqual([
    [1_500, 0],
    [6_500, 25],
    [11_750, 50],
  ])
})

test('a line that is given up is tried before, and hears nothing after', () => {
  const written = write(growing, hangUp(9_000, 'exhausted', { lostAt: 2_000, waits: [3_000] }))
  expect(written.cues.map(brief).slice(2)).toEqual(['2000 try 1 in 3000', '5000 try 1', '9000 disconnected'])
})

test.each<[string, () => unknown, RegExp]>([
  ['an event after the end', () => write(at(30_001, 'job-queued', { jobId: 'a' })), /"job-queued" comes at 30001 ms/],
  ['an event before the beginning', () => write(at(-1, { device: 'online' })), /"online" comes at -1 ms/],
  ['an event at no moment', () => write(at(Number.NaN, { raw: 'x', data: 0 })), /"x" comes at NaN ms/],
  ['no time at all', () => scenario('test', 'For a test.', { durationMs: 0 }), /Give a durationMs above 0/],
  ['a line that is back before it is lost', () => write(drop({ from: 5_000, to: 4_000 })), /lost at 5000 ms and back/],
  ['a snapshot after the end', () => write(drop({ from: 5_000, to: 29_900 })), /told at 30150 ms/],
  [
    'two losses at once',
    () => write(sleep({ from: 1_000, to: 5_000 }), drop({ from: 5_200, to: 9_000 })),
    /make them one/,
  ],
  [
    'two parts that move the line',
    () => write(sleep({ from: 1_000, to: 5_000 }), at(2_000, { line: { status: 'idle' } })),
    /two parts say what the line does at 2000 ms/,
  ],
  [
    'data that JSON does not carry',
    () => write(at(0, 'system-metrics', { timestamp: new Date(T0) })),
    /not survive JSON/,
  ],
  ['a repetition without end', () => every(0, { from: 0, to: 9 }, 'auth-error', () => ({})), /never comes to an end/],
  ['a line that is up again never', () => drop({ from: 1, to: Infinity }), /never comes to an end.*hangUp/],
  ['a try that takes less than nothing', () => drop({ from: 1, to: 9, triesMs: [-27_000] }), /never comes to an end/],
  ['a snapshot before there is a line', () => drop({ from: 1, to: 9_000, snapshotMs: -1 }), /snapshotMs of 0 or more/],
  ['looks without a pause', () => poll({ from: 0, firstLook: 1, everyMs: 0, to: 9 }), /everyMs above 0/],
  ['a look before the line is lost', () => poll({ from: 5, firstLook: 1, everyMs: 1, to: 9 }), /firstLook after/],
  [
    'data that holds itself',
    () => {
      const result: { again?: unknown } = {}
      result.again = result
      return write(at(0, 'job-completed', { jobId: 'a', result }))
    },
    /not survive JSON/,
  ],
  [
    'a misspelt field that was spread in',
    () => {
      const who = { jobId: 'a', jobType: 'video' }
      return write(at(0, 'job-queued', { ...who, queuePosition: 1 }))
    },
    /"job-queued" at 0 ms has a field "jobType".*JobFields/,
  ],
  ['a list with a gap', () => write(at(0, { raw: 'batch', data: [undefined] })), /not survive JSON/],
])('%s is refused in words', (_, attempt, words) => {
  expect(attempt).toThrow(words)
})
