import { expect, test } from 'vitest'
import { createFormatters } from '../text/createFormatters.ts'
import { adminDashboardLabels } from './adminDashboardLabels.ts'
import { deltaInWords } from './deltaInWords.ts'
import { figureDelta } from './figureDelta.ts'
import { tileKinds } from './tileKinds.ts'

const noon = Date.UTC(2026, 0, 15, 12)
const points = (values: readonly (number | undefined)[], stepMs = 60_000) =>
  values.map((value, i) => ({ at: noon + i * stepMs, value }))

test('a figure is held against the mean of what was told before it', () => {
  expect(figureDelta(30, points([10, 20, 30]))).toEqual({ value: 30, before: 15, overMs: 120_000 })
})

test('a gap is no zero', () => {
  expect(figureDelta(30, points([10, undefined, 20, undefined, 30]))?.before).toBe(15)
})

test('a count that only grows is held against what it was at first', () => {
  expect(figureDelta(30, points([10, 20, 30]), true)?.before).toBe(10)
})

test('less than a minute, or a figure nobody told, is held against nothing', () => {
  expect(figureDelta(3, points([1, 2, 3], 10_000))).toBeUndefined()
  expect(figureDelta(undefined, points([1, 2, 3]))).toBeUndefined()
  expect(figureDelta(3, [])).toBeUndefined()
  expect(figureDelta(Number.NaN, points([1, 2, 3]))).toBeUndefined()
})

const text = { labels: adminDashboardLabels, locale: 'en', formatters: createFormatters('en') }
const words = (name: string, value: number, before: number) =>
  deltaInWords(
    { value, before, overMs: 900_000 },
    tileKinds.find((kind) => kind.name === name)!,
    text,
  )

test.each([
  ['throughput', 112, 100, '12% above the 15 min before'],
  ['throughput', 50, 100, '50% below the 15 min before'],
  ['throughput', 101, 100, 'as in the 15 min before'],
  ['throughput', 5, 0, 'none in the 15 min before'],
  ['throughput', 0, 0, 'as in the 15 min before'],
  ['errorRate', 0.024, 0.012, '1.2 points above the 15 min before'],
  ['errorRate', 0.0124, 0.012, 'as in the 15 min before'],
  ['cpu', 340, 120, '220 points above the 15 min before'],
  ['cpu', 41, 40, '1 point above the 15 min before'],
  ['workers', 4, 5.5, '1.5 below the 15 min before'],
  ['processed', 1_205, 1_100, '105 more in the last 15 min'],
  ['processed', 7, 1_100, '7 more in the last 15 min'],
])('%s of %d after %d is %s', (name, value, before, said) => {
  expect(words(name, value, before)).toBe(said)
})
