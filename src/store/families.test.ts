import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { createStatusState, foldMessage } from './foldMessage.ts'
import type { StatusState } from './state.ts'

function createLiveRig(options?: Parameters<typeof createStoreRig>[0]) {
  const rig = createStoreRig(options)
  rig.store.actions.open()
  rig.up()
  const started = (...ids: string[]) => {
    for (const jobId of ids) rig.tell('job-started', { jobId, parentId: 'batch' })
  }
  return { ...rig, started, family: () => rig.state().families.get('batch') }
}

test('a family counts its jobs by status, whether or not its parent is known', () => {
  const { tell, started, family } = createLiveRig()
  started('a', 'b', 'c')
  tell('job-completed', { jobId: 'a' })
  tell('job-failed', { jobId: 'b' })
  expect(family()).toMatchObject({ size: 3, counts: { started: 1, completed: 1, failed: 1 }, first: ['a', 'b', 'c'] })
})

test('a family stays the same object while its jobs only make headway', () => {
  const { tell, started, family } = createLiveRig()
  started('a')
  tell('job-progress', { jobId: 'a', progress: 1 })
  const before = family()
  tell('job-progress', { jobId: 'a', progress: 2 })
  expect(family()).toBe(before)
})

test('a family names five of its jobs and counts the others', () => {
  const { started, family } = createLiveRig()
  started('a', 'b', 'c', 'd', 'e', 'f')
  expect(family()).toMatchObject({ size: 6, first: ['a', 'b', 'c', 'd', 'e'] })
})

test('a job that changes its parent, or is let go, leaves its family; an empty family is gone', () => {
  const { tell, started, family, state } = createLiveRig({ bounds: { finishedJobs: 1 } })
  started('a', 'b')
  tell('job-progress', { jobId: 'a', parentId: 'other' })
  expect(family()).toMatchObject({ size: 1, first: ['b'] })
  tell('job-completed', { jobId: 'b' })
  tell('job-completed', { jobId: 'a' })
  expect([family(), state().jobs.has('b')]).toEqual([undefined, false])
  expect(state().families.get('other')).toMatchObject({ size: 1, counts: { completed: 1 } })
})

test('a family knows the ids of all its jobs and of those that failed, as they come, go and are tried again', () => {
  const { tell, started, family } = createLiveRig()
  started('a', 'b', 'c', 'd', 'e', 'f')
  tell('job-failed', { jobId: 'b' })
  tell('job-failed', { jobId: 'f' })
  expect([...family()!.ids]).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  expect([...family()!.failed]).toEqual(['b', 'f'])
  tell('job-queued', { jobId: 'b' })
  tell('job-progress', { jobId: 'f', parentId: 'other', attempt: 2 })
  expect([[...family()!.ids], [...family()!.failed]]).toEqual([['a', 'b', 'c', 'd', 'e'], []])
})

test('the membership of a family grows with its jobs, and stands while they only change', () => {
  const { tell, started, family } = createLiveRig()
  started('a', 'b')
  const before = family()!.membership
  tell('job-failed', { jobId: 'a' })
  expect(family()!.membership).toBe(before)
  started('c')
  expect(family()!.membership).toBeGreaterThan(before)
})

test('a state that was folded from leaves the families of the one before as they were', () => {
  const say = (state: StatusState, name: string, jobId: string) =>
    foldMessage(state, { name, payload: { jobId, parentId: 'batch' }, at: 1, expectsMetrics: false }).state
  const before = say(createStatusState(0), 'job-started', 'a')
  const after = say(say(before, 'job-started', 'b'), 'job-failed', 'a')
  const told = (state: StatusState) => [state.families.get('batch')!.ids, state.families.get('batch')!.failed]
  expect([told(before), told(after)]).toEqual([
    [new Set(['a']), new Set()],
    [new Set(['a', 'b']), new Set(['a'])],
  ])
})
