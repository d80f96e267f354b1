import { expect, test } from 'vitest'
import { backoffMs } from './backoff.ts'

const ladder = (random: () => number) => [1, 2, 3, 4, 5, 6, 7, 50, 5_000].map((attempt) => backoffMs(attempt, random))

test('each retry waits twice as long as the one before, up to half a minute', () => {
  expect(ladder(() => 1)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000, 30_000])
})

test('the first retry comes within half a second and a second, and no retry comes at once', () => {
  expect(ladder(() => 0)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000, 15_000])
})

test('the jitter survives the cap', () => {
  expect(backoffMs(40, () => 0.25)).not.toBe(backoffMs(40, () => 0.75))
})
