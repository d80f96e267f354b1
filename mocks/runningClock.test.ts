import { expect, test } from 'vitest'
import { T0 } from './epoch.ts'
import { createRunningClock } from './runningClock.ts'

test('a running clock starts at noon and goes on with real time', () => {
  const before = performance.now()
  const clock = createRunningClock()
  const first = clock.now()
  const lasted = performance.now() - before
  expect(first).toBeGreaterThanOrEqual(T0)
  expect(first).toBeLessThanOrEqual(T0 + lasted + 1)
  expect(clock.now()).toBeGreaterThanOrEqual(first)
})
