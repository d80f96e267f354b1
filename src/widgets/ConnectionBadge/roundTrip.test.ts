import { expect, test } from 'vitest'
import { qualityOf, stepRoundTrip } from './roundTrip.ts'

test('an answer of 37 or 42 ms is one of 40, and the longer it takes the coarser it is told', () => {
  expect([37, 42].map(stepRoundTrip)).toEqual([40, 40])
  expect([0, 3, 194, 196, 230, 974, 980, 2_300].map(stepRoundTrip)).toEqual([10, 10, 190, 200, 250, 950, 1_000, 2_500])
})

test('what is shown never goes back while the answer takes longer', () => {
  const shown = Array.from({ length: 3_000 }, (_, ms) => stepRoundTrip(ms))
  expect(shown).toEqual(shown.toSorted((a, b) => a - b))
})

test('good, fair and slow are told of what is shown', () => {
  expect([20, 144, 145, 474, 475, 4_000].map(qualityOf)).toEqual(['good', 'good', 'fair', 'fair', 'slow', 'slow'])
})
