import fc from 'fast-check'
import { expect, test } from 'vitest'
import { metricsSeries } from '../../mocks/build/metricsSeries.ts'
import type { MetricsSample } from '../protocol/systemMetrics.ts'

const noon = Date.UTC(2026, 0, 15, 12)

// Leaps of hours and steps back are rare: a stream of them alone would never fill a ring.
const stepsMs = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 40_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: -59_000, max: 0 }) },
  { weight: 1, arbitrary: fc.integer({ min: -7_200_000, max: -61_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 60_000, max: 90_000_000 }) },
)

const streams = fc
  .array(fc.record({ stepMs: stepsMs, load: fc.option(fc.nat(1_000)) }), { maxLength: 150 })
  .map((all) => {
    let at = noon
    return all.map(({ stepMs, load }): MetricsSample => {
      at += stepMs
      return { timestamp: at, system: load === null ? {} : { systemLoad: load }, performance: {} }
    })
  })

/** The samples that count, by the rules as words: a clock set back begins anew, older is left out, a repeat replaces. */
function kept(samples: readonly MetricsSample[]): readonly MetricsSample[] {
  let all: MetricsSample[] = []
  for (const sample of samples) {
    const newest = all.at(-1)
    if (newest && sample.timestamp < newest.timestamp - 60_000) all = [sample]
    else if (newest && sample.timestamp < newest.timestamp) continue
    else if (newest?.timestamp === sample.timestamp)
      all = [...all.slice(0, -1), { ...sample, system: { ...newest.system, ...sample.system } }]
    else all.push(sample)
  }
  return all
}

// A running mean and a sum divided at the end differ in their last digits.
const roughly = (value: number | undefined) => (value === undefined ? undefined : value.toFixed(6))

function naive(samples: readonly MetricsSample[], stepMs: number, spanMs: number) {
  const counted = kept(samples)
  const edgeOf = ({ timestamp }: MetricsSample) => timestamp - (timestamp % stepMs)
  const newest = edgeOf(counted.at(-1)!)
  const begins = [...new Set(counted.map(edgeOf))].filter((at) => at > newest - spanMs)
  return begins.map((at) => {
    const loads = counted.flatMap((sample) => (edgeOf(sample) === at ? (sample.system.systemLoad ?? []) : []))
    if (loads.length === 0) return { at, mean: undefined }
    const mean = loads.reduce((sum, load) => sum + load, 0) / loads.length
    return {
      at,
      mean: roughly(mean),
      least: Math.min(...loads),
      most: Math.max(...loads),
      last: loads.at(-1),
      count: loads.length,
    }
  })
}

test('any stream of samples leaves in each ring what a plain count of the samples finds', () => {
  fc.assert(
    fc.property(streams, (samples) => {
      for (const { stepMs, spanMs, buckets } of metricsSeries(samples).rings) {
        const shown = buckets.map(({ at, figures: { load } }) => ({ at, ...load, mean: roughly(load?.mean) }))
        expect(shown).toEqual(naive(samples, stepMs, spanMs))
        expect(buckets.length).toBeLessThanOrEqual(spanMs / stepMs)
      }
    }),
  )
})

test('gaps lie between two samples, one after the other, and are few', () => {
  fc.assert(
    fc.property(streams, (samples) => {
      const { gaps, edge } = metricsSeries(samples)
      expect(gaps.length).toBeLessThanOrEqual(50)
      let before = -Infinity
      for (const { from, to } of gaps) {
        expect(from).toBeGreaterThanOrEqual(before)
        expect(to - from).toBeGreaterThanOrEqual(5_000)
        before = to
      }
      expect(edge?.at ?? Infinity).toBeGreaterThanOrEqual(before)
    }),
  )
})
