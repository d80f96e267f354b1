import { expect, test } from 'vitest'
import { toQueueStatus } from './toQueueStatus.ts'

test('lanes and counters nobody told are there, with zeros, and lanes of other names are left out', () => {
  const lanes = [
    { name: 'normal', waiting: 4, active: 2, avgWaitTime: 1.5 },
    { name: 'large', waiting: 1 },
    { name: '__proto__', waiting: 9 },
  ]
  const empty = { waiting: 0, active: 0, avgWaitTime: 0 }
  expect(toQueueStatus({ lanes, totalWorkers: 3 })).toEqual({
    premium: empty,
    normal: { waiting: 4, active: 2, avgWaitTime: 1.5 },
    large: { ...empty, waiting: 1 },
    totalWorkers: 3,
    activeWorkers: 0,
  })
})
