import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'

function createSmallRig() {
  const rig = createStoreRig({ bounds: { finishedJobs: 2 } })
  rig.store.actions.open()
  rig.up()
  const ended = (...ids: string[]) => {
    for (const jobId of ids) rig.tell('job-completed', { jobId, parentId: 'batch' })
  }
  return { ...rig, ended, family: () => rig.state().families.get('batch') }
}

test('a batch keeps its size and its counts while its first parts are let go', () => {
  const { tell, ended, family, state } = createSmallRig()
  tell('job-started', { jobId: 'batch' })
  ended('a', 'b', 'c', 'd', 'e')
  expect(family()).toMatchObject({ size: 5, counts: { completed: 5 }, first: ['d', 'e'] })
  expect([[...family()!.ids], state().jobs.has('a')]).toEqual([['d', 'e'], false])
})

test('a part that is told of again after it was let go counts once', () => {
  const { tell, ended, family } = createSmallRig()
  tell('job-started', { jobId: 'batch' })
  ended('a', 'b', 'c', 'd', 'e')
  const rows = ['a', 'b', 'c', 'd', 'e'].map((jobId) => ({ jobId, parentId: 'batch', status: 'completed' }))
  for (let time = 0; time < 3; time++) tell('snapshot', { jobs: [{ jobId: 'batch', status: 'started' }, ...rows] })
  expect(family()).toMatchObject({ size: 5, counts: { completed: 5 } })
})

test('a part that runs again after it was let go has left the ones that were done', () => {
  const { tell, ended, family } = createSmallRig()
  tell('job-started', { jobId: 'batch' })
  ended('a', 'b', 'c')
  tell('job-started', { jobId: 'a', parentId: 'batch', attempt: 2 })
  expect(family()).toMatchObject({ size: 3, counts: { completed: 2, started: 1 } })
})

test('a batch that nobody tells of by itself is forgotten with the last of its parts', () => {
  const { ended, tell, family } = createSmallRig()
  ended('a', 'b')
  tell('job-completed', { jobId: 'x' })
  expect(family()).toMatchObject({ size: 2, counts: { completed: 2 } })
  tell('job-completed', { jobId: 'y' })
  expect(family()).toBeUndefined()
  ended('a')
  ended('b')
  expect(family()).toMatchObject({ size: 2, counts: { completed: 2 } })
})

test('a batch is forgotten when it is let go itself and none of its parts is kept', () => {
  const { tell, ended, family, state } = createSmallRig()
  tell('job-started', { jobId: 'batch' })
  ended('a', 'b')
  tell('job-completed', { jobId: 'batch' })
  for (const jobId of ['x', 'y', 'z']) tell('job-completed', { jobId })
  expect([family(), state().jobs.has('batch')]).toEqual([undefined, false])
})
