import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'

function createLiveRig() {
  const rig = createStoreRig()
  rig.store.actions.open()
  rig.up()
  return rig
}

test('a percent that is told again stands since it was first told', () => {
  const { tell, job, clock } = createLiveRig()
  tell('job-progress', { jobId: 'a', progress: 99 })
  const since = clock.now()
  clock.advance(60_000)
  tell('job-progress', { jobId: 'a', progress: 99, step: 'Writing' })
  expect(job()).toMatchObject({ progressAt: since, step: 'Writing' })
  tell('job-progress', { jobId: 'a', progress: 99.5 })
  expect(job()?.progressAt).toBe(since + 60_000)
})

test('a percent that the server takes back stands since nowhere', () => {
  const { tell, job } = createLiveRig()
  tell('job-progress', { jobId: 'a', progress: 40 })
  tell('job-progress', { jobId: 'a', progress: null })
  expect(job()).not.toHaveProperty('progressAt')
})

test('a place that goes back keeps the best one before it, until the job moves up or starts', () => {
  const { tell, job } = createLiveRig()
  const at = (queuePosition: number) => {
    tell('job-queued', { jobId: 'a', queuePosition })
    return job()?.movedBackFrom
  }
  expect([at(3), at(5), at(5), at(6), at(4), at(7)]).toEqual([undefined, 3, 3, 3, undefined, 4])
  tell('job-started', { jobId: 'a' })
  expect(job()).not.toHaveProperty('movedBackFrom')
})
