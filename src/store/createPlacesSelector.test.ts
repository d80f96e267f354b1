import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { createPlacesSelector } from './createPlacesSelector.ts'

function createLiveRig() {
  const rig = createStoreRig()
  rig.store.actions.open()
  rig.up()
  const select = createPlacesSelector(['a', 'b', 'unknown'])
  return { ...rig, places: () => select(rig.state()) }
}

test('a waiting job has its lane, its place and seconds turned into milliseconds', () => {
  const { tell, places } = createLiveRig()
  tell('job-queued', { jobId: 'a', lane: 'normal', queuePosition: 3, estimatedTime: 90 })
  tell('job-queued', { jobId: 'b', lane: 'large' })
  tell('job-queued', { jobId: 'of-others', lane: 'normal', queuePosition: 1 })
  expect(places()).toEqual([{ lane: 'normal', position: 3, waitMs: 90_000 }, { lane: 'large' }])
})

test('a job that runs, or whose lane nobody told, waits nowhere', () => {
  const { tell, places } = createLiveRig()
  tell('job-queued', { jobId: 'a' })
  tell('job-started', { jobId: 'b', lane: 'normal' })
  expect(places()).toEqual([])
})

test('the list is the same until one of these jobs changes', () => {
  const { tell, places } = createLiveRig()
  tell('job-queued', { jobId: 'a', lane: 'normal', queuePosition: 3 })
  const before = places()
  tell('job-queued', { jobId: 'of-others', lane: 'normal' })
  expect(places()).toBe(before)
  tell('job-queued', { jobId: 'a', lane: 'normal', queuePosition: 2 })
  expect(places()).toEqual([{ lane: 'normal', position: 2 }])
})
