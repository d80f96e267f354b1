import { expect, test } from 'vitest'
import { createSink } from '../../tests/rigs/createSink.ts'
import { scenario } from '../../tests/rigs/followScripted.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { scripted } from './scripted.ts'
import type { Cue, ScriptedLine } from './scripted.ts'

const line = (at: number, one: ScriptedLine): Cue => ({ at, line: one })
const waits = (at: number, attempt: number, retryInMs: number): Cue =>
  line(at, { status: 'reconnecting', attempt, retryInMs })
const tries = (at: number, attempt: number): Cue => line(at, { status: 'reconnecting', attempt })
const up = (at: number): Cue => line(at, { status: 'connected', synced: true })

/** What the line is told to do from 0 on, each with its moment. */
function play(...cues: readonly Cue[]) {
  const clock = createManualClock(0)
  const told: unknown[] = []
  const { sink } = createSink()
  const handle = scripted(scenario(cues), { clock }).connect({
    ...sink,
    connection: (one) => void told.push([clock.now(), one]),
  })
  return { clock, handle, told }
}

test('a try that a person wants at once is told at once, is in vain, and counts', () => {
  const { clock, handle, told } = play(
    waits(0, 1, 5_000),
    tries(5_000, 1),
    waits(5_200, 2, 1_000),
    tries(6_200, 2),
    up(6_400),
  )
  clock.advance(1_000)
  handle.retryNow()
  clock.advance(9_000)
  expect(told).toEqual([
    [0, { status: 'reconnecting', attempt: 1, retryAt: 5_000 }],
    [1_000, { status: 'reconnecting', attempt: 1 }],
    [1_300, { status: 'reconnecting', attempt: 2, retryAt: 5_000 }],
    [5_000, { status: 'reconnecting', attempt: 2 }],
    [5_200, { status: 'reconnecting', attempt: 3, retryAt: 6_200 }],
    [6_200, { status: 'reconnecting', attempt: 3 }],
    [6_400, { status: 'connected', synced: true }],
  ])
})

test('right before the script tries itself, its own try is the one', () => {
  const { clock, handle, told } = play(waits(0, 1, 5_000), tries(5_000, 1), up(5_200))
  clock.advance(4_900)
  handle.retryNow()
  clock.advance(5_000)
  expect(told.slice(1)).toEqual([
    [4_900, { status: 'reconnecting', attempt: 1 }],
    [5_000, { status: 'reconnecting', attempt: 1 }],
    [5_200, { status: 'connected', synced: true }],
  ])
})

test('the tries of a later loss are counted anew', () => {
  const { clock, handle, told } = play(waits(0, 1, 2_000), tries(2_000, 1), up(2_200), waits(5_000, 1, 700))
  clock.advance(1_000)
  handle.retryNow()
  clock.advance(9_000)
  expect(told.at(-1)).toEqual([5_000, { status: 'reconnecting', attempt: 1, retryAt: 5_700 }])
})

test('a line that was given up is tried once and is given up again', () => {
  const gaveUp = { status: 'disconnected', reason: 'exhausted' } as const
  const { clock, handle, told } = play(line(0, gaveUp))
  handle.retryNow()
  clock.advance(300)
  expect(told).toEqual([
    [0, gaveUp],
    [0, { status: 'reconnecting', attempt: 1 }],
    [300, gaveUp],
  ])
})

test.each<[string, ScriptedLine]>([
  ['is up', { status: 'connected', synced: true }],
  ['is being tried', { status: 'reconnecting', attempt: 2 }],
  ['asks for a new session', { status: 'disconnected', reason: 'unauthorized' }],
])('a line that %s is left alone', (_, one) => {
  const { clock, handle, told } = play(line(0, one))
  handle.retryNow()
  clock.advance(1_000)
  expect(told).toHaveLength(1)
})

test('nothing is tried on a line that was closed by us', () => {
  const { clock, handle, told } = play(waits(0, 1, 5_000))
  handle.close()
  handle.retryNow()
  clock.advance(1_000)
  expect(told).toHaveLength(1)
})
