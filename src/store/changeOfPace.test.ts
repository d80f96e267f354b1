import { expect, test } from 'vitest'
import { changeOfPace } from './changeOfPace.ts'
import type { PaceMark } from './paceAfter.ts'

/** Marks of a run, one for each share done in ten seconds. */
function marksOf(...done: readonly number[]): readonly PaceMark[] {
  let left = 1
  const later = done.map((share, index) => ({
    ranMs: (index + 1) * 10_000,
    left: (left -= share),
    expectedMs: undefined,
  }))
  return [{ ranMs: 0, left: 1, expectedMs: undefined }, ...later]
}
const times = (share: number, count: number): number[] => Array.from({ length: count }, () => share)

test('a steady run at another pace is found where it begins', () => {
  const found = changeOfPace(marksOf(...times(0.06, 8), ...times(0.02, 8))) ?? 0
  expect(found).toBeGreaterThanOrEqual(8)
  expect(found).toBeLessThanOrEqual(9)
})

test('a run that goes on as before after it was stuck is judged from then on', () => {
  expect(changeOfPace(marksOf(...times(0.05, 8), ...times(0, 6), ...times(0.05, 8)))).toBe(15)
})

test.each([
  ['a steady run', times(0.05, 16)],
  ['a run in bursts', [0.12, 0.01, 0.1, 0.01, 0.01, 0.15, 0.01, 0.1, 0.01, 0.01, 0.12, 0.01]],
  ['a change that is too new', [...times(0.06, 12), ...times(0.02, 2)]],
])('%s has no change of pace', (_, done) => {
  expect(changeOfPace(marksOf(...done))).toBe(undefined)
})
