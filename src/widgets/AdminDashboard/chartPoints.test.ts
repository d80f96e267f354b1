import { expect, test } from 'vitest'
import { metricsSeries } from '../../../mocks/build/metricsSeries.ts'
import type { MetricsSample } from '../../protocol/systemMetrics.ts'
import { mostPoints } from './chartCells.ts'
import { chartPoints } from './chartPoints.ts'
import { rangeNames, spanOfRange, type TimeRange } from './timeRange.ts'

const start = Date.UTC(2026, 0, 15, 12)
const sample = (seconds: number, cpu?: number): MetricsSample => ({
  timestamp: start + seconds * 1_000,
  system: cpu === undefined ? {} : { totalCpuUsage: cpu },
  performance: {},
})
const every = (step: number, count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => sample(from + i * step, i))
const points = (samples: readonly MetricsSample[], range: TimeRange = '5min', until = samples.at(-1)?.timestamp ?? 0) =>
  chartPoints(metricsSeries(samples), 'cpu', spanOfRange(range, until))
const gaps = (...given: Parameters<typeof points>) => points(...given).filter(({ value }) => value === undefined)

test('each sample of a slow server is a point of its own', () => {
  expect(points([sample(0, 10), sample(10, 0), sample(20, 30)]).map(({ value }) => value)).toEqual([10, 0, 30])
})

test.each(rangeNames)('a day of samples is at most 120 points over %s, and not much fewer', (range) => {
  const shown = points(every(5, 17_280), range)
  expect(shown.length).toBeLessThanOrEqual(mostPoints)
  expect(shown.length).toBeGreaterThanOrEqual(mostPoints / 2)
})

test('a point has the mean, the least, the most and the last of its time', () => {
  const [, ...rest] = points([sample(0, 1), sample(3, 10), sample(4, 90), sample(5, 20), sample(6, 1)])
  expect(rest[0]).toEqual({ at: start + 3_000, value: 40, least: 10, most: 90, last: 20 })
})

test('a new sample leaves the past of the line as it was', () => {
  const samples = every(5, 600)
  const before = points(samples.slice(0, 599), '1h')
  expect(points(samples, '1h').slice(0, before.length - 1)).toEqual(before.slice(0, -1))
})

test('a time between two others is read from figures that go back so far', () => {
  const span = { from: start + 600_000, to: start + 900_000 }
  const shown = points(every(1, 3_600), span)
  expect(shown).toHaveLength(30)
  expect([shown[0]?.at, shown.at(-1)?.at]).toEqual([span.from, span.to - 10_000])
})

test('a silence is a gap, a late sample is not', () => {
  expect(gaps([...every(10, 5), ...every(10, 5, 60)])).toEqual([])
  expect(gaps([...every(10, 5), ...every(10, 5, 120)])).toHaveLength(1)
})

test('a pace of half a minute is no row of gaps', () => {
  expect(gaps(every(30, 20))).toEqual([])
})

test('a figure that is told with each fifth sample only is one line, and one that stays away is broken', () => {
  const rare = every(2, 100).map((one, i) => (i % 5 === 0 ? one : { ...one, system: {} }))
  expect(gaps(rare)).toEqual([])
  const away = every(2, 100).map((one, i) => (i > 30 && i < 60 ? { ...one, system: {} } : one))
  expect(gaps(away)).toHaveLength(1)
})

const partial = (...given: Parameters<typeof points>) => points(...given).map(({ isPartial }) => isPartial)

test('the newest point is partial until the samples of its time are in', () => {
  // An hour is drawn as points of 30 s, that is of six samples each.
  const newestOf = (count: number) => partial(every(5, count), '1h').at(-1)
  expect([600, 601, 602, 605, 606].map(newestOf)).toEqual([undefined, true, true, true, undefined])
  expect(partial(every(5, 602), '1h').filter(Boolean)).toHaveLength(1)
})

test('no point is partial where each sample is one, or where its time is over', () => {
  expect(partial(every(10, 13)).filter(Boolean)).toEqual([])
  expect(partial(every(5, 602), '1h', start + 3_030_000).filter(Boolean)).toEqual([])
})

test('nothing told is no point', () => {
  expect(points([])).toEqual([])
  expect(points([sample(0), sample(10)])).toEqual([])
})
