import { expect, test } from 'vitest'
import type { PaceMark } from './paceAfter.ts'
import { rateScatter } from './rateScatter.ts'

/** Marks a second apart, one for each share done. */
function marksOf(...done: readonly number[]): readonly PaceMark[] {
  let left = 1
  const later = done.map((share, index) => ({
    ranMs: (index + 1) * 1_000,
    left: (left -= share),
    expectedMs: undefined,
  }))
  return [{ ranMs: 0, left: 1, expectedMs: undefined }, ...later]
}
const again = (count: number, ...done: readonly number[]): readonly number[] =>
  Array.from({ length: count }, () => done).flat()

test('a steady run has no scatter, and one in bursts has the more the longer they are', () => {
  const [steady, short, long] = [again(16, 0.03), again(8, 0.06, 0), again(2, 0.06, 0.06, 0.06, 0.06, 0, 0, 0, 0)]
  expect(rateScatter(marksOf(...steady))).toBeCloseTo(0)
  expect(rateScatter(marksOf(...short))).toBeLessThan(0.05)
  expect(rateScatter(marksOf(...long))).toBeGreaterThan(0.2)
})

test('where there are few marks, no work, or none that is counted, there is none', () => {
  const uncounted = marksOf(...again(10, 0.01)).map((mark) => ({ ...mark, left: undefined }))
  expect(rateScatter(marksOf(0.5, 0.1))).toBe(0)
  expect(rateScatter(marksOf(...again(10, 0)))).toBe(0)
  expect(rateScatter(uncounted)).toBe(0)
})
