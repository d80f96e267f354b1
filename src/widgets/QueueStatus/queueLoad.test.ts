import { expect, test } from 'vitest'
import { queueLoad, totalJobs, workerUse } from './queueLoad.ts'

const lane = (waiting?: number, active?: number) => ({
  name: 'normal',
  ...(waiting === undefined ? {} : { waiting }),
  ...(active === undefined ? {} : { active }),
})

test('no job and no busy worker is idle', () => {
  expect(queueLoad({ lanes: [lane(0, 0)], totalWorkers: 4, activeWorkers: 0 })).toBe('idle')
})

test('some busy workers are ok', () => {
  expect(queueLoad({ lanes: [lane(0, 1)], totalWorkers: 4, activeWorkers: 1 })).toBe('ok')
})

test('three workers in four make it busy', () => {
  expect(queueLoad({ lanes: [lane(0, 3)], totalWorkers: 4, activeWorkers: 3 })).toBe('busy')
})

test('all workers busy is at capacity only while jobs wait', () => {
  expect(queueLoad({ lanes: [lane(0, 4)], totalWorkers: 4, activeWorkers: 4 })).toBe('busy')
  expect(queueLoad({ lanes: [lane(1, 4)], totalWorkers: 4, activeWorkers: 4 })).toBe('atCapacity')
})

test('zero workers is a load of its own, workers not told is not', () => {
  expect(queueLoad({ lanes: [lane(3, 0)], totalWorkers: 0, activeWorkers: 0 })).toBe('noWorkers')
  expect(queueLoad({ lanes: [lane(3, 0)] })).toBe('busy')
  expect(queueLoad({ lanes: [lane(0, 2)] })).toBe('ok')
  expect(queueLoad({ lanes: [lane(0, 0)] })).toBe('idle')
})

test('nothing told is unknown', () => {
  expect(queueLoad({ lanes: [] })).toBe('unknown')
  expect(queueLoad({ lanes: [lane()] })).toBe('unknown')
})

test('utilisation is absent without workers and never leaves 0–1', () => {
  expect(workerUse({ lanes: [], totalWorkers: 0, activeWorkers: 0 })).toBeUndefined()
  expect(workerUse({ lanes: [], activeWorkers: 3 })).toBeUndefined()
  expect(workerUse({ lanes: [], totalWorkers: 2, activeWorkers: Number.NaN })).toBeUndefined()
  expect(workerUse({ lanes: [], totalWorkers: 2, activeWorkers: 3 })).toBe(1)
  expect(workerUse({ lanes: [], totalWorkers: 4, activeWorkers: 1 })).toBe(0.25)
})

test('a counter that no lane told has no total', () => {
  expect(totalJobs({ lanes: [lane(2), lane(3)] })).toEqual({ waiting: 5, active: undefined })
})

test('queues that may start nothing are paused, or on hold where a limit of 0 is the reason', () => {
  const paused = { ...lane(5, 1), paused: true }
  expect(queueLoad({ lanes: [paused, paused], totalWorkers: 0 })).toBe('paused')
  expect(queueLoad({ lanes: [paused, { ...lane(5, 0), limit: 0 }], totalWorkers: 4, activeWorkers: 0 })).toBe('held')
})

test('what waits in a paused lane keeps no worker busy', () => {
  const lanes = [{ ...lane(50, 0), paused: true }, lane(0, 4)]
  expect(queueLoad({ lanes, totalWorkers: 4, activeWorkers: 4 })).toBe('busy')
})

test('one critical lane makes all critical, and no workers at all goes before', () => {
  const late = { cause: { by: 'oldest' as const, ms: 1 } }
  const standings = [{ level: 'ok' as const }, { level: 'degraded' as const, ...late }]
  const queues = { lanes: [lane(1, 0), lane(9, 2)], totalWorkers: 4, activeWorkers: 4 }
  expect(queueLoad(queues, standings)).toBe('degraded')
  expect(queueLoad(queues, [...standings, { level: 'critical', ...late }])).toBe('critical')
  expect(queueLoad({ ...queues, totalWorkers: 0 }, standings)).toBe('noWorkers')
})

test('a busy lane makes all busy where there would be room, and hides nothing graver', () => {
  const busy = { level: 'busy' as const, cause: { by: 'waiting' as const, count: 9 } }
  expect(queueLoad({ lanes: [lane(9, 1)], totalWorkers: 4, activeWorkers: 1 }, [busy])).toBe('busy')
  expect(queueLoad({ lanes: [lane(9, 4)], totalWorkers: 4, activeWorkers: 4 }, [busy])).toBe('atCapacity')
})
