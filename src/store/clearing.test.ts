import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'

function createClearedRig() {
  const rig = createStoreRig({ user: 'ann', bounds: { finishedJobs: 3 } })
  rig.store.actions.open()
  rig.up()
  rig.tell('job-completed', { jobId: 'done', name: 'Report' })
  rig.tell('job-failed', { jobId: 'failed', error: 'Out of paper' })
  rig.tell('job-progress', { jobId: 'running', progress: 40 })
  const notified = rig.state().notifications.length
  rig.store.actions.clearFinished?.()
  return {
    ...rig,
    ids: () => [...rig.state().jobs.keys()],
    news: () => rig.state().notifications.length - notified,
  }
}

test('clearing takes what has ended out of the list, and out of the counts', () => {
  const { ids, state } = createClearedRig()
  expect(ids()).toEqual(['running'])
  expect(state().counts).toMatchObject({ completed: 0, failed: 0, progress: 1 })
})

test('a snapshot that still lists cleared jobs does not bring them back', () => {
  const { tell, ids } = createClearedRig()
  const jobs = [
    { jobId: 'done', status: 'completed' },
    { jobId: 'running', status: 'progress' },
  ]
  tell('snapshot', { jobs })
  tell('snapshot', { jobs })
  expect(ids()).toEqual(['running'])
})

test('late and repeated words of a cleared run do not bring it back', () => {
  const { tell, ids } = createClearedRig()
  tell('job-completed', { jobId: 'done' })
  tell('job-progress', { jobId: 'done', progress: 90 })
  tell('job-failed', { jobId: 'failed', attempt: 1 })
  expect(ids()).toEqual(['running'])
})

test('a new run brings its job back, and its end is told', () => {
  const { tell, ids, job, news } = createClearedRig()
  tell('job-queued', { jobId: 'failed' })
  expect([ids(), job('failed')?.attempt]).toEqual([['running', 'failed'], 2])
  tell('job-failed', { jobId: 'failed' })
  expect(news()).toBe(1)
})

test('a higher attempt is a new run, and so is a snapshot’s row that runs', () => {
  const { tell, job } = createClearedRig()
  tell('job-progress', { jobId: 'failed', attempt: 2, progress: 5 })
  tell('snapshot', { jobs: [{ jobId: 'done', status: 'progress' }] })
  expect([job('failed')?.status, job('done')?.status, job('done')?.attempt]).toEqual(['progress', 'progress', 2])
})

test('undo puts back what was cleared last, as it was', () => {
  const { store, ids, job, state, news } = createClearedRig()
  store.actions.restoreFinished?.()
  expect(ids()).toEqual(['running', 'done', 'failed'])
  expect(job('failed')?.error).toBe('Out of paper')
  expect(state().counts).toMatchObject({ completed: 1, failed: 1, progress: 1 })
  expect([state().lastCleared, state().cleared.size, news()]).toEqual([[], 0, 0])
})

test('undo leaves alone what has come back by itself', () => {
  const { store, tell, job } = createClearedRig()
  tell('job-queued', { jobId: 'failed' })
  store.actions.restoreFinished?.()
  expect([job('failed')?.status, job('done')?.status]).toEqual(['queued', 'completed'])
})

test('a batch goes on counting its cleared parts, and counts them once after an undo', () => {
  const { store, tell, state } = createStoreRig()
  store.actions.open()
  tell('job-started', { jobId: 'all' })
  for (const jobId of ['a', 'b']) tell('job-completed', { jobId, parentId: 'all' })
  store.actions.clearFinished?.()
  expect(state().families.get('all')).toMatchObject({ size: 2, counts: { completed: 2 } })
  store.actions.restoreFinished?.()
  expect(state().families.get('all')).toMatchObject({ size: 2, counts: { completed: 2 } })
})

test('what was cleared is remembered for a while, not for ever', () => {
  const { store, tell, state } = createStoreRig({ bounds: { finishedJobs: 3 } })
  store.actions.open()
  for (let at = 0; at < 60; at++) {
    tell('job-completed', { jobId: `${at}` })
    store.actions.clearFinished?.()
  }
  expect([state().cleared.size, state().lastCleared.length, state().heard.size]).toEqual([30, 1, 0])
})

test('sign-out forgets what was cleared', () => {
  const { store, state } = createClearedRig()
  store.actions.signOut()
  expect([state().cleared.size, state().lastCleared]).toEqual([0, []])
  store.actions.restoreFinished?.()
  expect(state().jobs.size).toBe(0)
})
