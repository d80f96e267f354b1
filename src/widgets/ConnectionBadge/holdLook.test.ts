import { expect, test } from 'vitest'
import { holdLook } from './holdLook.ts'
import type { HeldLook } from './holdLook.ts'
import type { ConnectionLook } from './connectionLook.ts'

/** What is on screen after the line came to each look at its millisecond. */
const after = (...steps: [ms: number, look: ConnectionLook][]) =>
  steps.reduce<HeldLook | undefined>((held, [ms, look]) => holdLook(held, look, ms), undefined)?.look

test('a word stays for two seconds', () => {
  expect(after([0, 'dropped'], [1_000, 'live'])).toBe('dropped')
  expect(after([0, 'dropped'], [1_000, 'live'], [1_999, 'live'])).toBe('dropped')
  expect(after([0, 'dropped'], [1_000, 'live'], [2_000, 'live'])).toBe('live')
})

test.each(['dropped', 'updating', 'polling', 'unsteady'] as const)('“live” gives way to “%s” at once', (look) => {
  expect(after([0, 'live'], [10, look])).toBe(look)
})

test('an end of the line is told at once, whatever has just come', () => {
  for (const look of ['offline', 'unauthorized', 'forbidden', 'exhausted', 'kicked', 'closed'] as const) {
    expect(after([0, 'dropped'], [10, look])).toBe(look)
  }
})

test('a line that opens says so only until there is something to say', () => {
  expect(after([0, 'idle'], [1, 'connecting'], [80, 'live'])).toBe('live')
})

test('what is fetched within a second is not worth a word', () => {
  expect(after([0, 'reconnecting'], [9_000, 'updating'], [9_900, 'updating'])).toBe('reconnecting')
  expect(after([0, 'reconnecting'], [9_000, 'updating'], [9_900, 'resumed'])).toBe('resumed')
  expect(after([0, 'reconnecting'], [9_000, 'updating'], [10_000, 'updating'])).toBe('updating')
})

test('a short drop that lasts becomes an alarm without delay', () => {
  expect(after([3_500, 'dropped'], [4_000, 'reconnecting'])).toBe('reconnecting')
})

test('a replay that goes back starts anew', () => {
  expect(after([9_000, 'reconnecting'], [8_000, 'live'])).toBe('live')
})
