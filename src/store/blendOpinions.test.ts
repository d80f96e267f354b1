import { expect, test } from 'vitest'
import { blendOpinions } from './blendOpinions.ts'

test('the surer opinion counts for more', () => {
  const blend = blendOpinions([
    { middle: 10, variance: 0.01 },
    { middle: 12, variance: 0.1 },
  ])
  expect(blend?.middle).toBeLessThan(10.1)
})

test('where opinions do not agree the blend is less sure than each of them', () => {
  const apart = blendOpinions([
    { middle: 10, variance: 0.01 },
    { middle: 11, variance: 0.01 },
  ])
  const agreed = blendOpinions([
    { middle: 10, variance: 0.01 },
    { middle: 10, variance: 0.01 },
  ])
  expect(apart?.variance).toBeCloseTo(0.26)
  expect(agreed?.variance).toBeCloseTo(0.01)
})

test('a pace that may change counts by what rests on the pace', () => {
  const sure = { middle: 10, variance: 0.01 }
  expect(blendOpinions([sure])?.mayChange).toBe(0)
  expect(blendOpinions([sure, { ...sure, mayChange: 0.8 }])?.mayChange).toBeCloseTo(0.4)
})

test('of no opinion, and of one that is no number, there is no blend', () => {
  expect(blendOpinions([])).toBe(undefined)
  expect(blendOpinions([{ middle: Number.NaN, variance: 1 }])).toBe(undefined)
})
