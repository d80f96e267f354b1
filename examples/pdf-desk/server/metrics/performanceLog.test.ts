import { expect, test } from 'vitest'
import { PerformanceLog } from './performanceLog.ts'

test('failures count as processed but not into the average time', () => {
  const log = new PerformanceLog()
  log.add('completed', 100)
  log.add('completed', 300)
  log.add('failed', 9_000)
  expect(log.report()).toMatchObject({ totalJobsProcessed: 3, averageProcessingTime: 200, errorRate: 1 / 3 })
})

test('throughput counts the jobs of the last hour', () => {
  let now = 0
  const log = new PerformanceLog(() => now)
  log.add('completed', 1)
  now = 30 * 60_000
  log.add('completed', 1)
  expect(log.report().throughputPerHour).toBe(2)
  now = 60 * 60_000
  expect(log.report().throughputPerHour).toBe(1)
})

test('the average time and the error rate are those of the last hour, the total is of all', () => {
  let now = 0
  const log = new PerformanceLog(() => now)
  log.add('failed', 1)
  log.add('completed', 900)
  now = 30 * 60_000
  log.add('completed', 100)
  now = 60 * 60_000
  expect(log.report()).toEqual({
    totalJobsProcessed: 3,
    throughputPerHour: 1,
    averageProcessingTime: 100,
    errorRate: 0,
  })
  now = 2 * 60 * 60_000
  expect(log.report()).toEqual({ totalJobsProcessed: 3, throughputPerHour: 0 })
})
