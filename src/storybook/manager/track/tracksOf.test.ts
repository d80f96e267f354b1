import { expect, test } from 'vitest'
import type { Cue, Scenario } from '../../../adapters/scripted.ts'
import { spanAt } from './createSpans.ts'
import { tracksOf } from './tracksOf.ts'

const scenario = (cues: readonly Cue[], durationMs = 10_000): Scenario => ({
  name: 'a',
  description: '',
  startsAt: 0,
  durationMs,
  cues,
})

const told = (at: number, status: 'queued' | 'started' | 'progress' | 'completed' | 'failed', jobId = 'a'): Cue => ({
  at,
  name: `job-${status}`,
  data: { jobId, status, name: `${jobId}.pdf` },
})

const row = (played: Scenario, key: string) => tracksOf(played).rows.find((each) => each.key === key)
const words = (played: Scenario, key: string) =>
  row(played, key)?.spans.map(({ from, to, word }) => `${from}–${to} ${word}`)

test('a job has a row with its name, its stretches and a tick for each event', () => {
  const played = scenario([
    told(1_000, 'queued'),
    told(2_000, 'started'),
    told(3_000, 'progress'),
    told(4_000, 'failed'),
  ])
  expect(words(played, 'job:a')).toEqual([
    '1000–2000 queued',
    '2000–3000 started',
    '3000–4000 progress',
    '4000–10000 failed',
  ])
  expect(row(played, 'job:a')?.label).toBe('a.pdf')
  expect(row(played, 'job:a')?.ticks.map(({ at, tone }) => [at, tone])).toEqual([
    [1_000, 'accent'],
    [2_000, 'accent'],
    [3_000, 'quiet'],
    [4_000, 'bad'],
  ])
})

test('a finished job stays finished on the track as it does for a person', () => {
  const played = scenario([told(1_000, 'completed'), told(2_000, 'progress')])
  expect(words(played, 'job:a')).toEqual(['1000–10000 completed'])
  expect(row(played, 'job:a')?.spans[0]?.isOver).toBe(true)
})

test('jobs come in the order in which they are first heard of, below the line and the queues', () => {
  const cues = [told(0, 'queued', 'b'), told(0, 'queued', 'a'), { at: 5, name: 'queue-status' as const, data: {} }]
  expect(tracksOf(scenario(cues)).rows.map(({ key }) => key)).toEqual(['line', 'queues', 'job:b', 'job:a'])
})

test('a line that nobody speaks of is connected all the time', () => {
  expect(words(scenario([told(0, 'queued')]), 'line')).toEqual(['0–10000 connected'])
})

test('how long the server took to answer is told on the row of the line, which it does not change', () => {
  const { rows } = tracksOf(scenario([{ at: 500, roundTripMs: 480 }]))
  expect(rows.map(({ key, ticks }) => [key, ticks.map(({ name }) => name)])).toEqual([['line', ['answers in 480 ms']]])
  expect(words(scenario([{ at: 500, roundTripMs: 480 }]), 'line')).toEqual(['0–10000 connected'])
})

test('the row of the line says what it is, try by try', () => {
  const played = scenario([
    { at: 0, line: { status: 'connecting' } },
    { at: 1_000, line: { status: 'connected', synced: false } },
    { at: 1_500, line: { status: 'connected', synced: true } },
    { at: 3_000, line: { status: 'reconnecting', attempt: 1 } },
    { at: 4_000, line: { status: 'reconnecting', attempt: 2 } },
    { at: 5_000, line: { status: 'connected', via: 'http-polling', synced: true } },
    { at: 9_000, line: { status: 'disconnected', reason: 'unauthorized' } },
  ])
  expect(words(played, 'line')).toEqual([
    '0–1000 connecting',
    '1000–1500 updating',
    '1500–3000 connected',
    '3000–4000 try 1',
    '4000–5000 try 2',
    '5000–9000 polling',
    '9000–10000 signed out',
  ])
})

test('a device that is offline is seen only where the line is down', () => {
  const played = scenario([
    { at: 1_000, device: 'offline' },
    { at: 2_000, line: { status: 'reconnecting', attempt: 1 } },
    { at: 3_000, device: 'online' },
  ])
  expect(words(played, 'line')).toEqual(['0–2000 connected', '2000–3000 offline', '3000–10000 try 1'])
})

test('a snapshot begins the rows of jobs that nothing else told of', () => {
  const played = scenario([{ at: 500, name: 'snapshot', data: { jobs: [{ jobId: 7, status: 'progress' }] } }])
  expect(words(played, 'job:7')).toEqual(['500–10000 progress'])
  expect(row(played, 'line')?.ticks).toHaveLength(1)
})

test('what nobody understands has a row of its own', () => {
  const played = scenario([{ at: 5, raw: 'job-progress', data: null }])
  expect(row(played, 'other')?.ticks).toEqual([{ at: 5, name: 'job-progress', tone: 'warn' }])
})

test('a numbered event that comes late changes nothing', () => {
  const numbered = (at: number, status: 'progress' | 'started', seq: number): Cue => ({
    at,
    raw: `job-${status}`,
    data: { jobId: 'a', status, seq },
  })
  const played = scenario([numbered(0, 'progress', 5), numbered(5_000, 'started', 4)])
  expect(words(played, 'job:a')).toEqual(['0–10000 progress'])
})

test('the track is as long as its last cue, wherever that was put', () => {
  expect(tracksOf(scenario([told(12_000, 'queued')])).durationMs).toBe(12_000)
  expect(tracksOf(scenario([], 0)).durationMs).toBe(1)
})

test('a moment lies in the stretch that began last', () => {
  const spans = row(scenario([told(1_000, 'queued'), told(2_000, 'started')]), 'job:a')?.spans ?? []
  expect(spanAt(spans, 999)).toBeUndefined()
  expect(spanAt(spans, 1_000)?.word).toBe('queued')
  expect(spanAt(spans, 2_500)?.word).toBe('started')
})
