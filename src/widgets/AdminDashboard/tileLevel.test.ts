import { expect, test } from 'vitest'
import type { MetricsSample } from '../../protocol/systemMetrics.ts'
import { defaultThresholds, tileLevel, type FigureThresholds } from './tileLevel.ts'

const sample = (waiting?: number): MetricsSample => ({
  timestamp: 0,
  system: {},
  performance: {},
  ...(waiting !== undefined && { queues: { lanes: [{ name: 'normal', waiting }] } }),
})
const level = (
  name: 'errorRate' | 'cpu',
  value: number | undefined,
  thresholds: FigureThresholds = defaultThresholds,
) => tileLevel(name, value, { sample: sample(), thresholds })
const against = (name: 'throughput' | 'averageTime' | 'memory', value: number, before: number, waiting = 0) =>
  tileLevel(name, value, {
    delta: { value, before, overMs: 900_000 },
    sample: sample(waiting),
    thresholds: defaultThresholds,
  })

test('an error rate is elevated from 5% on and high from 20% on', () => {
  expect([0, 0.049, 0.05, 0.199, 0.2, 1].map((rate) => level('errorRate', rate))).toEqual([
    undefined,
    undefined,
    'elevated',
    'elevated',
    'high',
    'high',
  ])
})

test('a figure nobody told has no level, and one without a threshold never has', () => {
  expect([level('errorRate', undefined), level('errorRate', Number.NaN), level('cpu', 4_000)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('any figure has a level from the thresholds it is given', () => {
  const cpu = { cpu: { elevated: 200, high: 350 } }
  expect([199, 200, 350].map((value) => level('cpu', value, cpu))).toEqual([undefined, 'elevated', 'high'])
  expect(level('errorRate', 1, cpu)).toBeUndefined()
})

test('little is done only where something waits', () => {
  expect([against('throughput', 50, 100, 3), against('throughput', 51, 100, 3), against('throughput', 0, 100)]).toEqual(
    ['low', undefined, undefined],
  )
})

test('jobs that take half as long again are slow, and memory that grows is nothing to look at', () => {
  expect([against('averageTime', 150, 100), against('averageTime', 149, 100), against('memory', 900, 100)]).toEqual([
    'elevated',
    undefined,
    undefined,
  ])
})
