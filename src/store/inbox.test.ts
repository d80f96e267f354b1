import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'

function createBusyRig() {
  const rig = createStoreRig()
  rig.store.actions.open()
  rig.up()
  rig.tell('job-progress', { jobId: 'a', progress: 10 })
  rig.tell('job-progress', { jobId: 'b', progress: 10 })
  let folds = 0
  rig.store.subscribe(() => folds++)
  const { message } = rig.sink()
  return { ...rig, message, folds: () => folds, progress: (id: string) => rig.job(id)?.progress }
}

test('progress is folded ten times a second, all at once', () => {
  const { clock, message, progress, folds } = createBusyRig()
  for (let at = 11; at < 50; at++) message('job-progress', { jobId: 'a', progress: at })
  message('queue-status', { normal: { waiting: 1 } })
  clock.advance(99)
  expect([progress('a'), folds()]).toEqual([10, 0])
  clock.advance(1)
  expect([progress('a'), folds()]).toEqual([49, 1])
})

test('a change of status is folded in the next frame, with all that waits for its job and nothing else', () => {
  const { clock, message, job, progress } = createBusyRig()
  message('job-progress', { jobId: 'a', progress: 60, step: 'Last' })
  message('job-progress', { jobId: 'b', progress: 70 })
  message('job-failed', { jobId: 'a' })
  clock.advance(16)
  expect(job('a')).toMatchObject({ status: 'failed', progress: 60, stepLog: ['Last'] })
  expect(progress('b')).toBe(10)
  clock.advance(100)
  expect(progress('b')).toBe(70)
})

test('the first progress of a job is a change of status', () => {
  const { clock, message, job } = createBusyRig()
  message('job-progress', { jobId: 'new', progress: 1 })
  clock.advance(16)
  expect(job('new')).toMatchObject({ progress: 1 })
})

test('events of one job keep their places across both lanes', () => {
  const { clock, message, job } = createBusyRig()
  message('job-completed', { jobId: 'a' })
  message('job-progress', { jobId: 'a', progress: 60 })
  message('job-queued', { jobId: 'a', attempt: 2 })
  message('job-progress', { jobId: 'a', progress: 5, attempt: 2 })
  clock.advance(16)
  expect(job('a')).toMatchObject({ status: 'progress', progress: 5, attempt: 2 })
})

test('a snapshot does not overtake what came before it', () => {
  const { clock, message, job } = createBusyRig()
  message('job-progress', { jobId: 'a', progress: 90 })
  message('snapshot', { jobs: [{ jobId: 'a', status: 'progress', progress: 0, attempt: 2 }] })
  clock.advance(16)
  expect(job('a')).toMatchObject({ progress: 0, attempt: 2 })
  clock.advance(1_000)
  expect(job('a')).toMatchObject({ progress: 0, attempt: 2 })
})

test('a hidden page folds at once when a job ends', () => {
  const { clock, message, job, progress } = createBusyRig()
  clock.setHidden(true)
  message('job-progress', { jobId: 'b', progress: 50 })
  expect(progress('b')).toBe(10)
  message('job-completed', { jobId: 'a' })
  expect(job('a')?.status).toBe('completed')
  expect(progress('b')).toBe(50)
})

test('a hidden page folds by count', () => {
  const { clock, message, progress } = createBusyRig()
  clock.setHidden(true)
  for (let at = 0; at < 499; at++) message('job-progress', { jobId: 'a', progress: 20 })
  expect(progress('a')).toBe(10)
  message('job-progress', { jobId: 'a', progress: 30 })
  expect(progress('a')).toBe(30)
})

test('no page keeps more than twenty thousand events waiting', () => {
  const { message, progress } = createBusyRig()
  for (let at = 0; at < 20_000; at++) message('job-progress', { jobId: 'a', progress: 20 })
  expect(progress('a')).toBe(20)
})

test('an idle store has nothing planned', () => {
  const { clock, message } = createBusyRig()
  message('job-progress', { jobId: 'a', progress: 20 })
  message('job-completed', { jobId: 'a' })
  clock.advance(500)
  expect(clock.pending()).toBe(0)
})

test('a problem alone is told without an event', () => {
  const { clock, message, state } = createBusyRig()
  message('job-exploded', {})
  clock.advance(200)
  expect(state().problems).toMatchObject({ total: 1, byCode: { 'unknown-event': 1 } })
})

test('every problem of a flood is counted', () => {
  const { clock, message, state } = createBusyRig()
  for (let at = 0; at < 25_000; at++) message('job-exploded', {})
  clock.advance(200)
  expect(state().problems.total).toBe(25_000)
})
