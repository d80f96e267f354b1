import { expect, test } from 'vitest'
import type { Cue } from '../../../adapters/scripted.ts'
import { cuesAt } from '../words/cuesAt.ts'
import { describeCue } from '../words/describeCue.ts'
import { formatMark, formatMs, parseMs } from '../words/formatMs.ts'
import { rawCue } from './rawCue.ts'

const progress = (at: number, percent: number): Cue => ({
  at,
  name: 'job-progress',
  data: { jobId: 'a', name: 'a.pdf', status: 'progress', progress: percent },
})
const cues = [progress(1_000, 1), progress(2_000, 2), progress(2_000, 3), progress(3_000, 4)]

test('before the first cue there is only what comes next', () => {
  expect(cuesAt(cues, 999)).toEqual({ now: [], before: undefined, next: cues[0] })
})

test('all cues of the moment at the head are there, with the one before and the one to come', () => {
  expect(cuesAt(cues, 2_500)).toEqual({ now: [cues[1], cues[2]], before: cues[0], next: cues[3] })
})

test('a cue counts from its own millisecond on', () => {
  expect(cuesAt(cues, 3_000)).toEqual({ now: [cues[3]], before: cues[2], next: undefined })
})

test('a time is as wide at every moment', () => {
  expect([0, 12_500, 61_007, 3_600_000].map(formatMs)).toEqual(['00:00.000', '00:12.500', '01:01.007', '60:00.000'])
})

test('a mark on the ruler has tenths only where it needs them', () => {
  expect([0, 5_000, 65_000, 200].map(formatMark)).toEqual(['0:00', '0:05', '1:05', '0:00.2'])
})

test.each([
  ['12.5', 12_500],
  ['12,5 s', 12_500],
  ['1:02.25', 62_250],
  ['00:12.500', 12_500],
  ['12500ms', 12_500],
  ['1e3', undefined],
  ['', undefined],
  ['-4', undefined],
])('a typed moment %j is %j', (text, ms) => {
  expect(parseMs(text)).toBe(ms)
})

test('a cue says in one line what it is, whose and how far', () => {
  expect(describeCue(progress(0, 0))).toBe('job-progress · a.pdf · 0 %')
  expect(describeCue({ at: 0, line: { status: 'reconnecting', attempt: 2 } })).toBe('connection: try 2')
  expect(describeCue({ at: 0, device: 'offline' })).toBe('device offline')
  expect(describeCue({ at: 0, raw: 'job-exploded', data: 5 })).toBe('job-exploded')
})

test('the raw event is what goes over the wire', () => {
  expect(JSON.parse(rawCue(progress(5, 50)))).toEqual({ jobId: 'a', name: 'a.pdf', status: 'progress', progress: 50 })
  expect(JSON.parse(rawCue({ at: 5, device: 'offline' }))).toEqual({ device: 'offline' })
})

test('a raw event too long to draw is cut, and says so', () => {
  expect(rawCue({ at: 0, raw: 'x', data: 'y'.repeat(30_000) })).toMatch(/… 10002 more characters$/)
})
