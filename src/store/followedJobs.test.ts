import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'

function createFollower(options?: Parameters<typeof createStoreRig>[0]) {
  const rig = createStoreRig(options)
  rig.store.actions.open()
  rig.up()
  const followed = () => rig.state().followedJobs
  const idOf = (jobId: string): string =>
    rig.state().notifications.find((one) => 'jobId' in one && one.jobId === jobId)?.id ?? ''
  return { ...rig, ...rig.store.actions, followed, idOf }
}

test('jobs are followed in the order in which that began, each once, also one that nobody has heard of yet', () => {
  const { tell, followJob, followed } = createFollower()
  tell('job-started', { jobId: 'a' })
  for (const jobId of ['b', 'a', 'b']) followJob?.(jobId)
  expect(followed()).toEqual(['b', 'a'])
})

test('of more than twenty the first followed goes', () => {
  const { followJob, followed } = createFollower()
  for (let job = 0; job <= 20; job++) followJob?.(`j${job}`)
  expect([followed().length, followed()[0], followed().at(-1)]).toEqual([20, 'j1', 'j20'])
})

test('a job is followed until its result has left the screen', () => {
  const { tell, followJob, dismissToast, followed, idOf } = createFollower()
  for (const jobId of ['a', 'b']) followJob?.(jobId)
  for (const jobId of ['a', 'b']) tell('job-completed', { jobId })
  expect(followed()).toEqual(['a', 'b'])
  dismissToast(idOf('a'))
  expect(followed()).toEqual(['b'])
})

test.each(['archiveNotifications', 'removeNotifications'] as const)('%s ends the following of a result', (act) => {
  const { tell, followJob, followed, idOf, store } = createFollower()
  followJob?.('a')
  tell('job-completed', { jobId: 'a' })
  store.actions[act]?.([idOf('a')])
  expect(followed()).toEqual([])
})

test('a job that runs again is followed on, whatever becomes of its last result', () => {
  const { tell, followJob, dismissToast, followed, idOf } = createFollower()
  followJob?.('a')
  tell('job-failed', { jobId: 'a', attempt: 1 })
  tell('job-queued', { jobId: 'a', attempt: 2 })
  dismissToast(idOf('a'))
  expect(followed()).toEqual(['a'])
})

test('a job that has ended and been told is not followed any more', () => {
  const { tell, followJob, dismissToast, followed, idOf } = createFollower()
  tell('job-completed', { jobId: 'a' })
  followJob?.('a')
  expect(followed()).toEqual(['a'])
  dismissToast(idOf('a'))
  followJob?.('a')
  expect(followed()).toEqual([])
})

test('a job is followed until a person wants it no more, until it is forgotten, or until they leave', () => {
  const { tell, followJob, unfollowJob, signOut, followed } = createFollower({ bounds: { finishedJobs: 1 } })
  for (const jobId of ['a', 'b', 'c']) followJob?.(jobId)
  unfollowJob?.('b')
  expect(followed()).toEqual(['a', 'c'])
  tell('job-completed', { jobId: 'a' })
  tell('job-completed', { jobId: 'other' })
  expect(followed()).toEqual(['c'])
  signOut()
  expect(followed()).toEqual([])
})

test('to follow what is followed, or to end what is not, changes nothing', () => {
  const { followJob, unfollowJob, followed } = createFollower()
  followJob?.('a')
  const before = followed()
  followJob?.('a')
  unfollowJob?.('b')
  expect(followed()).toBe(before)
})
