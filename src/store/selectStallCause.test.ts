import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { selectStallCause, stalledAfterMs } from './selectStallCause.ts'

function createLiveRig() {
  const rig = createStoreRig()
  rig.store.actions.open()
  rig.up()
  const cause = () => selectStallCause(rig.state(), 'a', rig.clock.now())
  return { ...rig, cause }
}

test('a running job that is silent for two minutes has stalled, and any word of it ends that', () => {
  const { tell, clock, cause } = createLiveRig()
  tell('job-progress', { jobId: 'a', progress: 4 })
  clock.advance(stalledAfterMs - 1)
  expect(cause()).toBe(undefined)
  clock.advance(1)
  expect(cause()).toBe('job')
  tell('job-progress', { jobId: 'a', progress: 4 })
  expect(cause()).toBe(undefined)
})

test('a job that the server calls stalled has the cause that the server names', () => {
  const { tell, cause } = createLiveRig()
  tell('job-stalled', { jobId: 'a' })
  expect(cause()).toBe('job')
  tell('job-stalled', { jobId: 'a', stallCause: 'worker' })
  expect(cause()).toBe('worker')
})

test('while the line is down, the line is the cause, and only after the line itself has been silent', () => {
  const { tell, clock, cause, drop } = createLiveRig()
  tell('job-progress', { jobId: 'a', progress: 4 })
  clock.advance(stalledAfterMs)
  drop()
  expect(cause()).toBe(undefined)
  clock.advance(stalledAfterMs)
  expect(cause()).toBe('connection')
})

test('a line that came back gives a job two minutes to be heard of', () => {
  const { tell, clock, cause, drop, up } = createLiveRig()
  tell('job-progress', { jobId: 'a', progress: 4 })
  drop()
  clock.advance(stalledAfterMs)
  up()
  expect(cause()).toBe(undefined)
  clock.advance(stalledAfterMs)
  expect(cause()).toBe('job')
})

test('a waiting job stalls where there are no workers, but not in a lane that is paused', () => {
  const { tell, cause } = createLiveRig()
  tell('job-queued', { jobId: 'a', lane: 'normal' })
  const lane = { waiting: 1, active: 0, avgWaitTime: 0 }
  tell('queue-status', { normal: lane, totalWorkers: 2 })
  expect(cause()).toBe(undefined)
  tell('queue-status', { normal: lane, totalWorkers: 0 })
  expect(cause()).toBe('queue')
  tell('queue-status', { normal: { ...lane, paused: true }, totalWorkers: 0 })
  expect(cause()).toBe(undefined)
})

test('a silent job whose worker has no heartbeat is the worker’s', () => {
  const { tell, clock, cause, store } = createLiveRig()
  store.actions.subscribeAdmin()
  tell('job-progress', { jobId: 'a', progress: 4 })
  tell('system-metrics', {
    timestamp: clock.now(),
    workers: [{ id: 'w1', currentJobId: 'a', lastHeartbeat: clock.now() }],
    system: {},
    performance: {},
  })
  clock.advance(stalledAfterMs)
  expect(cause()).toBe('worker')
})

test('a job that has ended, waits or is not known does not stall', () => {
  const { tell, clock, cause } = createLiveRig()
  expect(cause()).toBe(undefined)
  tell('job-queued', { jobId: 'a' })
  clock.advance(stalledAfterMs)
  expect(cause()).toBe(undefined)
  tell('job-completed', { jobId: 'a' })
  clock.advance(stalledAfterMs)
  expect(cause()).toBe(undefined)
})
