import { hostname } from 'node:os'
import { expect, test } from 'vitest'
import { WorkerRoster } from './workerRoster.ts'

test('a worker is busy with its job, then idle and credited', () => {
  let now = 1_000
  const roster = new WorkerRoster(() => now)
  roster.take(7, 'a')
  expect(roster.report(new Set([7]))).toMatchObject([{ id: 'worker-7', status: 'busy', currentJobId: 'a' }])
  now = 4_000
  roster.finish('a', 'completed')
  expect(roster.report(new Set([7]))).toEqual([
    {
      id: 'worker-7',
      host: hostname(),
      status: 'idle',
      jobsProcessed: 1,
      jobsFailed: 0,
      uptime: 3,
      lastHeartbeat: 1_000,
    },
  ])
})

test('a worker that is gone is offline for a minute, then forgotten', () => {
  let now = 0
  const roster = new WorkerRoster(() => now)
  roster.heartbeat(7)
  now = 5_000
  roster.heartbeat(7, { heapUsed: 100, cpu: 40 })
  expect(roster.report(new Set([7]))).toMatchObject([{ status: 'idle', memoryUsage: 100, cpuUsage: 40 }])
  now = 65_000
  const [offline] = roster.report(new Set())
  expect(offline).toMatchObject({ status: 'offline', uptime: 5, lastHeartbeat: 5_000 })
  expect(offline).not.toHaveProperty('memoryUsage')
  expect(offline).not.toHaveProperty('cpuUsage')
  now = 65_001
  expect(roster.report(new Set())).toEqual([])
})

test('a worker that was stopped for a cancelled job is not missed, whatever of it still comes in', () => {
  const roster = new WorkerRoster(() => 0)
  roster.take(7, 'a')
  roster.finish('a', 'cancelled')
  roster.heartbeat(7)
  expect(roster.report(new Set())).toEqual([])
})

test('a pause is neither a success nor a failure of the worker', () => {
  const roster = new WorkerRoster(() => 0)
  roster.take(7, 'a')
  roster.finish('a', 'paused')
  expect(roster.report(new Set([7]))).toMatchObject([{ status: 'idle', jobsProcessed: 0, jobsFailed: 0 }])
})
