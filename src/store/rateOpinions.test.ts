import { expect, test } from 'vitest'
import type { PaceMark } from './paceAfter.ts'
import { rateOpinions } from './rateOpinions.ts'

const marksOf = (leftAt: (second: number) => number): readonly PaceMark[] =>
  Array.from({ length: 20 }, (_, second) => ({ ranMs: second * 1_000, left: leftAt(second), expectedMs: undefined }))
const spread = (variances: readonly number[]): number => Math.max(...variances)

test('every stretch of a steady run foresees the same end, and is believed', () => {
  const opinions = rateOpinions(marksOf((second) => 1 - second / 40))
  expect(opinions.map(({ middle }) => Math.round(Math.exp(middle)))).toEqual([21_000, 21_000, 21_000])
  expect(spread(opinions.map(({ variance }) => variance))).toBeLessThan(0.05)
})

test('of a run that slows down the last stretch foresees a later end than the whole, and is believed more', () => {
  const opinions = rateOpinions(marksOf((second) => Math.exp(-second / 20)))
  const [whole, , newest] = opinions
  expect(newest?.middle).toBeGreaterThan((whole?.middle ?? 0) - 0.2)
  expect(newest?.variance).toBeLessThan(whole?.variance ?? 0)
})

test('too little work done gives no opinion', () => {
  expect(rateOpinions(marksOf((second) => 1 - second / 1_000))).toEqual([])
})
