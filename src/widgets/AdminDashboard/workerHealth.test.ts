import { expect, test } from 'vitest'
import type { WorkerMetrics } from '../../protocol/systemMetrics.ts'
import { isBusy, lateFromMs, offlineFromMs, workerHealth } from './workerHealth.ts'

const now = Date.UTC(2026, 0, 15, 12)
const silent = (ms: number, more: Partial<WorkerMetrics> = {}): WorkerMetrics => ({
  id: 'w',
  status: 'busy',
  lastHeartbeat: now - ms,
  ...more,
})
const stateOf = (worker: WorkerMetrics) => workerHealth(worker, now).state

test('a silent worker is late, then offline, whatever it said before', () => {
  const states = [0, lateFromMs - 1, lateFromMs, offlineFromMs - 1, offlineFromMs].map((ms) => stateOf(silent(ms)))
  expect(states).toEqual(['busy', 'busy', 'late', 'late', 'offline'])
})

test('a worker that the server calls offline is offline, however short its silence', () => {
  expect(workerHealth(silent(1_000, { status: 'offline' }), now)).toEqual({
    state: 'offline',
    silentMs: undefined,
    isGhost: false,
  })
})

test('a draining worker that still beats is draining, and one that is silent is late', () => {
  expect(stateOf(silent(0, { status: 'draining' }))).toBe('draining')
  expect(stateOf(silent(lateFromMs, { status: 'draining' }))).toBe('late')
})

test('only a worker that is gone and holds a job is a ghost', () => {
  const isGhost = (worker: WorkerMetrics) => workerHealth(worker, now).isGhost
  expect(isGhost(silent(offlineFromMs, { currentJobId: 'a' }))).toBe(true)
  expect(isGhost(silent(0, { status: 'offline', currentJobId: 'a' }))).toBe(true)
  expect(isGhost(silent(offlineFromMs))).toBe(false)
  expect(isGhost(silent(lateFromMs, { currentJobId: 'a' }))).toBe(false)
})

test('a worker of which nothing but its name is known has no state, and one with a job is busy', () => {
  expect(stateOf({ id: 'w' })).toBe(undefined)
  expect(stateOf({ id: 'w', currentJobId: 'a' })).toBe('busy')
})

test('a heartbeat that seems to come from the future is no silence', () => {
  expect(workerHealth(silent(-offlineFromMs), now)).toEqual({ state: 'busy', silentMs: undefined, isGhost: false })
})

test('a worker that is gone is not busy with the job it holds', () => {
  expect(isBusy(silent(0, { currentJobId: 'a' }), now)).toBe(true)
  expect(isBusy(silent(offlineFromMs, { currentJobId: 'a' }), now)).toBe(false)
})
