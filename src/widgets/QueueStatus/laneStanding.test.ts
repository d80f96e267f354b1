import { expect, test } from 'vitest'
import { laneStanding } from './laneStanding.ts'
import { queueStandings } from './queueStandings.ts'

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
    cause: { by: 'oldest', ms: 12 * minute },
  })
  expect(laneStanding(lane, thresholds)).toEqual({
    level: 'critical',
    cause: { by: 'average', ms: 45 * minute },
  })
})

test('where nothing waits nothing is late, whatever was told before', () => {
  expect(laneStanding({ name: 'a', waiting: 0, oldestWaitingMs: 99 * minute, avgWaitTime: 99 }, thresholds).level).toBe(
    'ok',
  )
})

test('a lane may have thresholds of its own, and keeps those it does not name', () => {
  const own = { ...thresholds, lanes: { large: { degradedAfterMs: 20 * minute } } }
  const at = (name: string, minutes: number) =>
    queueStandings({ lanes: [{ name, waiting: 1, oldestWaitingMs: minutes * minute }] }, own).lanes.get(name)?.level
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

test('so many waiting jobs are too many, however short they wait', () => {
  const many = { busyFromWaiting: 20, degradedFromWaiting: 50, criticalFromWaiting: 200 }
  const at = (waiting: number) => laneStanding({ name: 'a', waiting, oldestWaitingMs: 1 }, many)
  expect([at(19).level, at(20).level, at(199).level]).toEqual(['ok', 'busy', 'degraded'])
  expect(at(200)).toEqual({ level: 'critical', cause: { by: 'waiting', count: 200 } })
})

test('a lane is used by the share of its limit that runs; without a limit there is no share', () => {
  const used = { busyFromUse: 0.5, criticalFromUse: 1 }
  expect(laneStanding({ name: 'a', active: 2, limit: 4 }, used)).toEqual({
    level: 'busy',
    cause: { by: 'use', use: 0.5 },
  })
  expect(laneStanding({ name: 'a', active: 4, limit: 4 }, used).level).toBe('critical')
  expect(laneStanding({ name: 'a', active: 4 }, used).level).toBe('ok')
})

test('the gravest of what has crossed its threshold decides, and names its reason', () => {
  const both = { degradedAfterMs: minute, criticalFromWaiting: 100 }
  expect(laneStanding({ name: 'a', waiting: 120, oldestWaitingMs: 2 * minute }, both)).toEqual({
    level: 'critical',
    cause: { by: 'waiting', count: 120 },
  })
})

test('workers are judged by the share of them that has a job; no worker is not a share of none', () => {
  const workers = { degradedFromUse: 0.9 }
  const at = (activeWorkers: number, totalWorkers: number) =>
    queueStandings({ lanes: [], activeWorkers, totalWorkers }, { workers }).workers.level
  expect([at(8, 10), at(9, 10), at(0, 0)]).toEqual(['ok', 'degraded', 'ok'])
})
