import { expect, test } from 'vitest'
import { waitingTrend } from './waitingTrend.ts'

const waiting = (count: number) => ({ lanes: [{ name: 'normal', waiting: count }] })

test('a queue that drains is empty in whole minutes, one at least', () => {
  expect(waitingTrend(waiting(66), -11)).toEqual({ direction: 'draining', emptyInMs: 360_000 })
  expect(waitingTrend(waiting(2), -30)).toEqual({ direction: 'draining', emptyInMs: 60_000 })
})

test('a queue that grows does so by jobs per minute, one that stands still is steady', () => {
  expect(waitingTrend(waiting(5), 12)).toEqual({ direction: 'growing', perMinute: 12 })
  expect(waitingTrend(waiting(5), 0)).toEqual({ direction: 'steady' })
})

test('nobody can say when a queue that hardly drains will be empty', () => {
  expect(waitingTrend(waiting(5_000), -1)).toEqual({ direction: 'steady' })
})

test('a held lane is not drained, so its jobs do not count', () => {
  const lanes = [...waiting(10).lanes, { name: 'large', waiting: 500, paused: true }]
  expect(waitingTrend({ lanes }, -5)).toEqual({ direction: 'draining', emptyInMs: 120_000 })
})

test.each([
  ['an unknown rate', waiting(5), undefined],
  ['a rate that is no number', waiting(5), Number.NaN],
  ['nothing waiting', waiting(0), 12],
  ['no counter', { lanes: [{ name: 'normal' }] }, 12],
])('%s has no trend', (_, queues, perMinute) => {
  expect(waitingTrend(queues, perMinute)).toBeUndefined()
})
