import { expect, test } from 'vitest'
import type { MetricsSample } from '../../protocol/systemMetrics.ts'
import { chartSeries, mostPoints } from './chartSeries.ts'

const start = Date.UTC(2026, 0, 15, 12)
const sample = (seconds: number, cpu?: number): MetricsSample => ({
  timestamp: start + seconds * 1_000,
  system: cpu === undefined ? {} : { totalCpuUsage: cpu },
  performance: {},
})
const cpu = ({ system }: MetricsSample) => system.totalCpuUsage
const every = (step: number, count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => sample(from + i * step, i))

test('a short history keeps each sample as it is', () => {
  expect(chartSeries([sample(0, 10), sample(10, 0), sample(20, 30)], cpu)).toEqual([
    { at: start, value: 10 },
    { at: start + 10_000, value: 0 },
    { at: start + 20_000, value: 30 },
  ])
})

test('a long history is averaged to at most 120 points', () => {
  for (const count of [121, 360, 3_600, 17_280]) {
    const points = chartSeries(every(5, count), cpu)
    expect(points.length).toBeLessThanOrEqual(mostPoints)
    expect(points.length).toBeGreaterThan(mostPoints / 3)
  }
})

test('a silence is a gap, a late sample is not', () => {
  const late = [...every(10, 5), ...every(10, 5, 60)]
  expect(chartSeries(late, cpu).filter(({ value }) => value === undefined)).toEqual([])
  const silent = [...every(10, 5), ...every(10, 5, 120)]
  expect(chartSeries(silent, cpu).filter(({ value }) => value === undefined)).toHaveLength(1)
})

test('many silences still stay within 120 points', () => {
  const samples = Array.from({ length: 2_000 }, (_, i) => sample(i * 10 + (i % 2) * 3_000 * Math.floor(i / 7), i))
  expect(chartSeries(samples, cpu).length).toBeLessThanOrEqual(mostPoints)
})

test('a figure nobody told is a gap and not a zero', () => {
  expect(chartSeries([sample(0, 1), sample(10), sample(20, 2)], cpu).map(({ value }) => value)).toEqual([
    1,
    undefined,
    2,
  ])
})

test('an empty history has no points, and no order of samples or bad time breaks it', () => {
  expect(chartSeries([], cpu)).toEqual([])
  const points = chartSeries([sample(10, 2), sample(Number.NaN, 5), sample(0, 1)], cpu)
  expect(points.map(({ value }) => value)).toEqual([1, 2])
})

test('a new sample leaves the past of the line as it was', () => {
  const samples = every(5, 600)
  const before = chartSeries(samples.slice(0, 599), cpu)
  const after = chartSeries(samples, cpu)
  expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1))
})

const isPartial = (samples: readonly MetricsSample[]) => chartSeries(samples, cpu).map((point) => point.isPartial)

test('the newest point is partial until its span of time is over', () => {
  // 600 samples 5 s apart are drawn as points of 30 s, that is of six samples each.
  const newestOf = (count: number) => isPartial(every(5, count)).at(-1)
  expect([600, 601, 602, 605, 606].map(newestOf)).toEqual([undefined, true, true, true, undefined])
})

test('no point but the newest is partial, and none where each sample is a point', () => {
  expect(isPartial(every(5, 602)).filter(Boolean)).toHaveLength(1)
  expect(isPartial(every(10, 13)).filter(Boolean)).toEqual([])
  // A sample a little before the round length is over.
  expect(isPartial(every(9, 11)).filter(Boolean)).toEqual([])
  expect(isPartial([sample(3, 1)])).toEqual([undefined])
})
