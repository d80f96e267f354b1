import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { followRunning } from './followRunning.ts'

function openRunning() {
  const rig = createStoreRig()
  rig.store.actions.open()
  rig.up()
  return rig
}

test('the percent is that of all that run, with what has ended since at the full', () => {
  const { tell, store } = openRunning()
  tell('job-progress', { jobId: 'a', progress: 20 })
  tell('job-completed', { jobId: 'old' })
  const told: (number | undefined)[] = []
  const stop = followRunning(store, (percent) => told.push(percent))
  tell('job-started', { jobId: 'b' })
  tell('job-completed', { jobId: 'a' })
  tell('job-progress', { jobId: 'b', progress: 50 })
  tell('job-failed', { jobId: 'b' })
  expect(told).toEqual([20, 10, 50, 75, undefined])
  stop()
  tell('job-started', { jobId: 'c' })
  expect(told).toHaveLength(5)
})

test('what comes after all has ended begins anew', () => {
  const { tell, store } = openRunning()
  const told: (number | undefined)[] = []
  followRunning(store, (percent) => told.push(percent))
  tell('job-started', { jobId: 'a' })
  tell('job-completed', { jobId: 'a' })
  tell('job-progress', { jobId: 'b', progress: 30 })
  expect(told).toEqual([undefined, 0, undefined, 30])
})

test('a part of a job counts in the job alone', () => {
  const { tell, store } = openRunning()
  tell('job-progress', { jobId: 'whole', progress: 40 })
  const told: (number | undefined)[] = []
  followRunning(store, (percent) => told.push(percent))
  tell('job-progress', { jobId: 'part', parentId: 'whole', progress: 90 })
  expect(told.at(-1)).toBe(40)
})
