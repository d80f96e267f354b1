import { expect, test } from 'vitest'
import { durationTicks, timeTicks, valueTicks } from './axisTicks.ts'

const noon = Date.UTC(2026, 0, 15, 12)

test('an hour has ticks on the quarter', () => {
  const ticks = timeTicks(noon + 60_000, noon + 3_660_000)
  expect(ticks.map((tick) => (tick - noon) / 60_000)).toEqual([15, 30, 45, 60])
})

test('any span has between two and five ticks, all inside it', () => {
  for (const span of [5_000, 61_000, 181_000, 400_000, 7_200_000, 86_400_000]) {
    const ticks = timeTicks(noon + 123, noon + 123 + span)
    expect(ticks.length).toBeGreaterThanOrEqual(2)
    expect(ticks.length).toBeLessThanOrEqual(5)
    expect(ticks.every((tick) => tick >= noon + 123 && tick <= noon + 123 + span)).toBe(true)
  }
})

test('values go from zero to a round number above the greatest', () => {
  expect(valueTicks(340)).toEqual([0, 200, 400])
  expect(valueTicks(100)).toEqual([0, 50, 100])
  expect(valueTicks(0.1)[2]).toBeCloseTo(0.1)
  expect(valueTicks(1_300_000_000)).toEqual([0, 1_000_000_000, 2_000_000_000])
})

test('from two minutes on ticks stand a minute apart or more', () => {
  expect(timeTicks(noon, noon + 120_000)).toEqual([noon, noon + 60_000, noon + 120_000])
})

test('times go from zero to one that a person would say, and so does half of it', () => {
  const seconds = (most: number) => durationTicks(most * 1_000).map((tick) => tick / 1_000)
  expect(seconds(14.2)).toEqual([0, 10, 20])
  expect([31, 45].map(seconds)).toEqual([
    [0, 20, 40],
    [0, 30, 60],
  ])
  expect(seconds(61)).toEqual([0, 60, 120])
  expect(seconds(5_000)).toEqual([0, 3_600, 7_200])
  expect(seconds(400_000)).toEqual([0, 259_200, 518_400])
  expect(durationTicks(340)).toEqual([0, 200, 400])
})
