import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { selectFreshness, selectJobFreshness, selectJobIds, selectLatestMetrics, selectUnseen } from './selectors.ts'

function createLiveRig() {
  const rig = createStoreRig()
  rig.store.actions.open()
  rig.up()
  const jobFreshness = (id = 'a') => selectJobFreshness(rig.state(), id, rig.clock.now())
  return { ...rig, jobFreshness }
}

test('the list of ids is the same list until a job comes or goes', () => {
  const { tell, state } = createLiveRig()
  tell('job-queued', { jobId: 'a' })
  const ids = selectJobIds(state())
  tell('job-progress', { jobId: 'a', progress: 1 })
  expect(selectJobIds(state())).toBe(ids)
  tell('job-queued', { jobId: 'b' })
  expect([ids, selectJobIds(state())]).toEqual([['a'], ['a', 'b']])
})

test('a running job that is silent for half a minute is late; a waiting or ended one is not', () => {
  const { tell, clock, jobFreshness } = createLiveRig()
  tell('job-progress', { jobId: 'a', progress: 1 })
  tell('job-queued', { jobId: 'b' })
  tell('job-completed', { jobId: 'c' })
  clock.advance(29_999)
  expect(jobFreshness()).toBe('live')
  clock.advance(1)
  expect(['a', 'b', 'c', 'unknown'].map((id) => jobFreshness(id))).toEqual(['late', 'live', 'live', 'live'])
  tell('job-progress', { jobId: 'a', progress: 1 })
  expect(jobFreshness()).toBe('live')
})

test('a line that is down makes things stale, after a moment of grace', () => {
  const { tell, clock, drop, jobFreshness } = createLiveRig()
  tell('job-progress', { jobId: 'a' })
  clock.advance(10_000)
  drop()
  clock.advance(3_999)
  expect(jobFreshness()).toBe('live')
  clock.advance(1)
  expect(jobFreshness()).toBe('stale')
})

test('a line that is up again leaves them stale until the job or a snapshot is heard', () => {
  for (const word of ['job-progress', 'snapshot'] as const) {
    const { tell, clock, drop, up, jobFreshness } = createLiveRig()
    tell('job-progress', { jobId: 'a' })
    drop()
    clock.advance(10_000)
    up(false)
    clock.advance(1)
    expect(jobFreshness()).toBe('stale')
    tell(word, word === 'snapshot' ? { jobs: [{ jobId: 'a' }] } : { jobId: 'a' })
    expect(jobFreshness()).toBe('live')
  }
})

test('a line that is up again and has missed nothing leaves nothing stale', () => {
  const { tell, clock, drop, up, jobFreshness } = createLiveRig()
  tell('job-queued', { jobId: 'a' })
  drop()
  clock.advance(10_000)
  up(true)
  expect(jobFreshness()).toBe('live')
  clock.advance(60_000)
  expect(jobFreshness()).toBe('live')
})

test('what was never heard is not stale while the line is up', () => {
  const { state, clock, drop, up } = createLiveRig()
  drop()
  up(false)
  clock.advance(60_000)
  expect(selectLatestMetrics(state())).toBeUndefined()
  expect(selectFreshness(state(), undefined, clock.now())).toBe('live')
})

test('what is unseen is counted', () => {
  const { tell, state, store } = createLiveRig()
  tell('job-completed', { jobId: 'a' })
  tell('job-failed', { jobId: 'b' })
  expect(selectUnseen(state())).toBe(2)
  store.actions.markSeen()
  expect(selectUnseen(state())).toBe(0)
})
