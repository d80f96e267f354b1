import { expect, test } from 'vitest'
import { metricsSeries } from '../../mocks/build/metricsSeries.ts'
import type { MetricsSample, SystemFigures } from '../protocol/systemMetrics.ts'
import { foldSeries } from './foldSeries.ts'

const noon = Date.UTC(2026, 0, 15, 12)
const told = (seconds: number, system: SystemFigures): MetricsSample => ({
  timestamp: noon + seconds * 1_000,
  system,
  performance: {},
})
const cpu = (seconds: number, value: number) => told(seconds, { totalCpuUsage: value })
const every = (step: number, count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => cpu(from + i * step, i))
const sizes = (samples: readonly MetricsSample[]) => metricsSeries(samples).rings.map(({ buckets }) => buckets.length)
const cpuIn = (samples: readonly MetricsSample[]) =>
  metricsSeries(samples).rings.map(({ buckets }) => buckets.map(({ figures }) => figures.cpu))

test('a day of samples a second apart is kept in four rings of fixed size', () => {
  expect(sizes(every(1, 86_400))).toEqual([300, 360, 360, 144])
})

test('a slow server leaves no figure in a ring for longer than the ring is long', () => {
  expect(sizes(every(30, 40))).toEqual([10, 40, 20, 2])
})

test('a stretch has the mean, the least, the most and the last of what was told in it', () => {
  const [, tens] = cpuIn([cpu(0, 40), cpu(1, 390), cpu(2, 20)])
  expect(tens).toEqual([{ mean: 150, least: 20, most: 390, last: 20, count: 3 }])
})

test('a repeat replaces the newest sample, in each ring, and is not counted', () => {
  const samples = [cpu(0, 40), cpu(1, 390)]
  const repeated = foldSeries(metricsSeries(samples), cpu(1, 20))
  expect(repeated).toEqual(metricsSeries([cpu(0, 40), cpu(1, 20)]))
  expect(foldSeries(repeated, cpu(1, 30))).toEqual(metricsSeries([cpu(0, 40), cpu(1, 30)]))
})

test('a repeat that tells less takes nothing back', () => {
  const whole = metricsSeries([told(0, { totalCpuUsage: 40, systemLoad: 2 })])
  const [ring] = foldSeries(whole, cpu(0, 50)).rings
  expect(ring?.buckets[0]?.figures).toMatchObject({ cpu: { mean: 50, count: 1 }, load: { mean: 2 } })
})

test('an equal repeat is no change', () => {
  const series = metricsSeries(every(1, 3))
  expect(foldSeries(series, cpu(2, 2))).toBe(series)
})

test('an older sample is left out, and a clock that was set back begins anew', () => {
  const series = metricsSeries(every(10, 30))
  expect(foldSeries(series, cpu(280, 99))).toBe(series)
  const anew = foldSeries(series, cpu(10, 7))
  expect(anew.rings.map(({ buckets }) => buckets.map(({ figures }) => figures.cpu?.last))).toEqual([[7], [7], [7], [7]])
  expect(anew.gaps).toEqual([])
})

test('a figure that nobody told is absent and not zero', () => {
  const [ring] = metricsSeries([told(0, { systemLoad: 0 })]).rings
  expect(ring?.buckets[0]?.figures).toEqual({ load: { mean: 0, least: 0, most: 0, last: 0, count: 1 } })
})

const gapsOf = (samples: readonly MetricsSample[]) =>
  metricsSeries(samples).gaps.map(({ from, to, cause }) => [(from - noon) / 1_000, (to - noon) / 1_000, cause])

test('a silence of a server that was steady is a gap', () => {
  expect(gapsOf([...every(1, 10), ...every(1, 10, 60)])).toEqual([[9, 60, 'server']])
})

test('a sample each half minute is the pace of a slow server and no gap', () => {
  expect(gapsOf(every(30, 20))).toEqual([])
  expect(gapsOf([...every(30, 20), cpu(630, 1)])).toEqual([])
  expect(gapsOf([...every(30, 20), cpu(700, 1)])).toEqual([[570, 700, 'server']])
})

test('a server that grows slow is learnt anew', () => {
  expect(gapsOf([...every(1, 20), ...every(30, 20, 30)]).length).toBeLessThan(6)
})

test('only the last gaps are kept, and none that ended a day ago', () => {
  const gappy = Array.from({ length: 100 }, (_, i) => every(1, 10, i * 600)).flat()
  expect(gapsOf(gappy)).toHaveLength(50)
  expect(gapsOf([...every(1, 9), ...every(1, 9, 60), cpu(90_000, 1)])).toEqual([[68, 90_000, 'server']])
})
