import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'

function createLiveRig(options?: Parameters<typeof createStoreRig>[0]) {
  const rig = createStoreRig(options)
  rig.store.actions.open()
  rig.up()
  return rig
}
const rows = (status: string, ...ids: string[]) => ids.map((jobId) => ({ jobId, status }))

test('a job missing in two snapshots running has expired, and nobody is told', () => {
  const { tell, job, state } = createLiveRig()
  tell('snapshot', { jobs: rows('progress', 'a', 'b') })
  tell('snapshot', { jobs: rows('progress', 'b') })
  expect(job('a')?.status).toBe('progress')
  tell('snapshot', { jobs: rows('progress', 'b') })
  expect([job('a')?.status, job('b')?.status]).toEqual(['expired', 'progress'])
  expect(state().notifications).toEqual([])
})

test('missing twice, but not running, is not gone', () => {
  const { tell, job } = createLiveRig()
  tell('snapshot', { jobs: rows('progress', 'a') })
  tell('snapshot', { jobs: [] })
  tell('snapshot', { jobs: rows('progress', 'a') })
  tell('snapshot', { jobs: [] })
  tell('job-progress', { jobId: 'a', progress: 1 })
  tell('snapshot', { jobs: [] })
  expect(job('a')?.status).toBe('progress')
})

test('a delta says nothing about jobs it does not name, and ended jobs do not expire', () => {
  const { tell, job } = createLiveRig()
  tell('snapshot', { jobs: [...rows('progress', 'a'), ...rows('completed', 'b')] })
  tell('snapshot', { mode: 'delta', jobs: [] })
  tell('snapshot', { mode: 'delta', jobs: [] })
  expect(job('a')?.status).toBe('progress')
  tell('snapshot', { jobs: [] })
  tell('snapshot', { jobs: [] })
  expect([job('a')?.status, job('b')?.status]).toEqual(['expired', 'completed'])
})

test('any word of an expired job brings it back as the run it was', () => {
  const { tell, job } = createLiveRig()
  tell('snapshot', { jobs: rows('progress', 'a') })
  tell('snapshot', { jobs: [] })
  tell('snapshot', { jobs: [] })
  tell('job-progress', { jobId: 'a', progress: 3 })
  expect(job('a')).toMatchObject({ status: 'progress', progress: 3, attempt: 1 })
  expect(job('a')).not.toHaveProperty('finishedAt')
})

test('the events of a delta are folded in order, and their ends are told as one line', () => {
  const { tell, job, state } = createLiveRig()
  tell('snapshot', { jobs: rows('progress', 'a', 'b') })
  const events = [
    ['job-progress', { jobId: 'a', progress: 90 }],
    ['job-completed', { jobId: 'a' }],
    ['job-failed', { jobId: 'b' }],
  ]
  tell('snapshot', { mode: 'delta', events, queue: { normal: { waiting: 2 } } })
  expect([job('a')?.status, job('b')?.status]).toEqual(['completed', 'failed'])
  expect(state().notifications[0]).toMatchObject({ kind: 'digest', completed: 1, failed: 1 })
  expect(state().queues?.lanes).toEqual([{ name: 'normal', waiting: 2 }])
})

test('a number that was seen is dropped, for its job alone', () => {
  const { tell, job } = createLiveRig()
  tell('job-progress', { jobId: 'a', seq: 5, progress: 50 })
  tell('job-progress', { jobId: 'a', seq: 5, progress: 60 })
  tell('job-progress', { jobId: 'a', seq: 4, progress: 70 })
  tell('job-progress', { jobId: 'b', seq: 4, progress: 70 })
  expect([job('a')?.progress, job('b')?.progress]).toEqual([50, 70])
  tell('job-progress', { jobId: 'a', seq: 6, progress: 20 })
  expect(job('a')?.progress).toBe(20)
})

test('an event that leaves its epoch out is of the same one', () => {
  const { tell, job } = createLiveRig()
  tell('job-progress', { jobId: 'a', seq: 5, epoch: 'e', progress: 50 })
  tell('job-completed', { jobId: 'a', seq: 4 })
  expect(job('a')?.status).toBe('progress')
  tell('job-progress', { jobId: 'a', seq: 6, progress: 20 })
  tell('job-progress', { jobId: 'a', seq: 6, epoch: 'e', progress: 90 })
  expect(job('a')?.progress).toBe(20)
})

test('late is counted from what was last accepted, not from what was ignored', () => {
  const { tell, job, clock } = createLiveRig()
  tell('job-started', { jobId: 'a' })
  clock.advance(1_500)
  tell('job-queued', { jobId: 'a' })
  expect(job('a')?.status).toBe('started')
  clock.advance(1_500)
  tell('job-queued', { jobId: 'a' })
  expect(job('a')).toMatchObject({ status: 'queued', attempt: 2 })
})

test('ended jobs are bounded, the oldest go first, and running ones stay', () => {
  const { tell, state } = createLiveRig({ bounds: { finishedJobs: 2 } })
  tell('job-progress', { jobId: 'running' })
  for (const jobId of ['a', 'b', 'c', 'd']) tell('job-completed', { jobId })
  expect([...state().jobs.keys()]).toEqual(['running', 'c', 'd'])
  expect([...state().heard.keys()]).toEqual(['running', 'c', 'd'])
  expect(state().counts).toMatchObject({ progress: 1, completed: 2 })
})

test('jobs are bounded in all, ended ones go before others', () => {
  const { tell, state } = createLiveRig({ bounds: { jobs: 3 } })
  tell('job-queued', { jobId: 'a' })
  tell('job-completed', { jobId: 'b' })
  for (const jobId of ['c', 'd', 'e']) tell('job-queued', { jobId })
  expect([...state().jobs.keys()]).toEqual(['c', 'd', 'e'])
  expect(state().counts).toMatchObject({ queued: 3, completed: 0 })
})

test('the counts are the jobs by status, always', () => {
  const { tell, state } = createLiveRig()
  tell('snapshot', { jobs: [...rows('queued', 'a', 'b'), ...rows('completed', 'c')] })
  tell('job-started', { jobId: 'a' })
  tell('job-failed', { jobId: 'b' })
  tell('job-queued', { jobId: 'b' })
  const counted: Record<string, number> = {}
  for (const { status } of state().jobs.values()) counted[status] = (counted[status] ?? 0) + 1
  expect(Object.fromEntries(Object.entries(state().counts).filter(([, count]) => count > 0))).toEqual(counted)
})

test('a bad counter of a lane keeps the last good one, and an equal message the same object', () => {
  const { tell, state } = createLiveRig()
  tell('queue-status', { normal: { waiting: 3, active: 1, avgWaitTime: 2 }, totalWorkers: 4 })
  tell('queue-status', { normal: { waiting: 'x', active: 2 }, totalWorkers: -4 })
  expect(state().queues).toEqual({
    lanes: [{ name: 'normal', waiting: 3, active: 2, avgWaitTime: 2 }],
    totalWorkers: 4,
  })
  const before = state().queues
  tell('queue-status', { normal: { waiting: 3, active: 2, avgWaitTime: 2 } })
  expect(state().queues).toBe(before)
})
