import { expect, test } from 'vitest'
import { WaitLog } from './waitLog.ts'

test('each percentile is a wait that somebody had', () => {
  const log = new WaitLog(() => 0)
  for (let waitMs = 100; waitMs >= 1; waitMs -= 1) log.add(waitMs)
  expect(log.percentiles()).toEqual({ waitP50Ms: 50, waitP95Ms: 95, waitP99Ms: 99 })
})

test('one wait is all of them, and none is none', () => {
  const log = new WaitLog(() => 0)
  expect(log.percentiles()).toEqual({})
  log.add(0)
  expect(log.percentiles()).toEqual({ waitP50Ms: 0, waitP95Ms: 0, waitP99Ms: 0 })
})

test('waits of more than an hour ago no longer count', () => {
  let now = 0
  const log = new WaitLog(() => now)
  log.add(9_000)
  now = 30 * 60_000
  log.add(10)
  expect(log.percentiles()).toMatchObject({ waitP99Ms: 9_000 })
  now = 60 * 60_000
  expect(log.percentiles()).toEqual({ waitP50Ms: 10, waitP95Ms: 10, waitP99Ms: 10 })
})
