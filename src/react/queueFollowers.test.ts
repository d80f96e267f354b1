import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { createQueueFollower, queueFollowerOf } from './queueFollowers.ts'

const thresholds = { degradedFromWaiting: 100, workers: { criticalFromUse: 1 } }
const told = (waiting: number, activeWorkers = 1) => ({
  lanes: [{ name: 'a', waiting }],
  totalWorkers: 4,
  activeWorkers,
})

test('widgets of one store with equal thresholds ask the same follower, and others another', () => {
  const { store } = createStoreRig()
  const first = queueFollowerOf(store, { degradedFromWaiting: 5 })
  expect(queueFollowerOf(store, { degradedFromWaiting: 5 })).toBe(first)
  expect(queueFollowerOf(store, { degradedFromWaiting: 6 })).not.toBe(first)
  expect(queueFollowerOf(createStoreRig().store, { degradedFromWaiting: 5 })).not.toBe(first)
})

test('standings are the same ones until one of them changes', () => {
  const follow = createQueueFollower(thresholds)
  const before = follow(told(20), 0)
  expect(follow(told(21), 1_000)).toBe(before)
  expect(follow(told(100), 2_000).lanes.get('a')?.level).toBe('degraded')
})

test('lanes and workers keep a level for a while', () => {
  const follow = createQueueFollower(thresholds)
  follow(told(100, 4), 0)
  expect(follow(told(0, 0), 5_000)).toMatchObject({ workers: { level: 'critical' } })
  expect(follow(told(0, 0), 5_000).lanes.get('a')?.level).toBe('degraded')
  expect(follow(told(0, 0), 15_000).workers.level).toBe('ok')
  expect(follow(told(0, 0), 15_000).lanes.get('a')?.level).toBe('ok')
})

test('a follower that nobody has asked for long begins anew', () => {
  const follow = createQueueFollower(thresholds)
  follow(told(100), 0)
  expect(follow(told(0), 10_001).lanes.get('a')?.level).toBe('ok')
})
