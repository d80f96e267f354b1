import { expect, test } from 'vitest'
import { laneStanding } from './laneStanding.ts'

const minute = 60_000
const thresholds = { degradedAfterMs: 10 * minute, criticalAfterMs: 30 * minute }

test('without thresholds no lane is ever late', () => {
  expect(laneStanding({ name: 'a', waiting: 9, oldestWaitingMs: 999 * minute })).toEqual({ level: 'ok' })
})

test.each([
  [9.99, 'ok'],
  [10, 'degraded'],
  [29.99, 'degraded'],
  [30, 'critical'],
])('an oldest job of %s minutes makes its lane %s', (minutes, level) => {
  expect(laneStanding({ name: 'a', waiting: 1, oldestWaitingMs: minutes * minute }, thresholds).level).toBe(level)
})

test('the oldest job tells more than the average, which stands in for it', () => {
  const lane = { name: 'a', waiting: 4, avgWaitTime: 45 }
  expect(laneStanding({ ...lane, oldestWaitingMs: 12 * minute }, thresholds)).toEqual({
    level: 'degraded',
    waitMs: 12 * minute,
    isOldest: true,
  })
  expect(laneStanding(lane, thresholds)).toEqual({ level: 'critical', waitMs: 45 * minute, isOldest: false })
})

test('where nothing waits nothing is late, whatever was told before', () => {
  expect(laneStanding({ name: 'a', waiting: 0, oldestWaitingMs: 99 * minute, avgWaitTime: 99 }, thresholds).level).toBe(
    'ok',
  )
})

test('a lane may have thresholds of its own, and keeps those it does not name', () => {
  const own = { ...thresholds, lanes: { large: { degradedAfterMs: 20 * minute } } }
  const at = (name: string, minutes: number) =>
    laneStanding({ name, waiting: 1, oldestWaitingMs: minutes * minute }, own).level
  expect([at('large', 15), at('large', 20), at('large', 30)]).toEqual(['ok', 'degraded', 'critical'])
  expect([at('normal', 15), at('constructor', 15)]).toEqual(['degraded', 'degraded'])
})

test('a lane in which no job may start is never degraded', () => {
  const late = { name: 'a', waiting: 5, oldestWaitingMs: 99 * minute }
  expect(laneStanding({ ...late, paused: true }, thresholds)).toEqual({ level: 'paused' })
  expect(laneStanding({ ...late, limit: 0 }, thresholds)).toEqual({ level: 'closed' })
})

test('a lane is full where its limit is reached and a job waits for it', () => {
  expect(laneStanding({ name: 'a', limit: 4, active: 4, waiting: 1 })).toEqual({ level: 'full', limit: 4 })
  expect(laneStanding({ name: 'a', limit: 4, active: 4, waiting: 0 })).toEqual({ level: 'ok' })
  expect(laneStanding({ name: 'a', limit: 4, active: 3, waiting: 1 })).toEqual({ level: 'ok' })
  expect(laneStanding({ name: 'a', limit: 4, waiting: 1 })).toEqual({ level: 'ok' })
})
