import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'

function createPolledRig() {
  const rig = createStoreRig()
  rig.store.actions.open()
  return {
    ...rig,
    poll: (row: object, more = {}) => rig.tell('snapshot', { jobs: [{ jobId: 'a', ...row }], ...more }),
    polls: () => rig.sink().connection({ status: 'connected', via: 'http-polling', synced: true, everyMs: 10_000 }),
    told: () => rig.state().notifications.map(({ kind }) => kind),
  }
}

test('a polled snapshot may not set a job going again that has ended', () => {
  const { poll, polls, job } = createPolledRig()
  polls()
  poll({ status: 'completed' })
  poll({ status: 'progress', progress: 40, name: 'Report' })
  expect(job()).toMatchObject({ status: 'completed', attempt: 1, name: 'Report' })
})

test('nor may one that comes before the line is up', () => {
  const { poll, up, drop, tell, job } = createPolledRig()
  up()
  tell('job-completed', { jobId: 'a' })
  drop()
  poll({ status: 'progress', progress: 40 })
  expect(job()).toMatchObject({ status: 'completed', attempt: 1 })
})

test('an end that waits to be folded counts', () => {
  const { store, sink, polls, job } = createPolledRig()
  polls()
  sink().message('job-completed', { jobId: 'a' })
  sink().message('snapshot', { jobs: [{ jobId: 'a', status: 'started' }] })
  store.flush()
  expect(job()).toMatchObject({ status: 'completed', attempt: 1 })
})

test.each([
  ['a number', {}, { seq: 7, epoch: 'e' }],
  ['a higher attempt', { attempt: 2 }, {}],
])('a polled snapshot with %s is believed', (_, row, more) => {
  const { poll, polls, job } = createPolledRig()
  polls()
  poll({ status: 'failed' }, { seq: 3, epoch: 'e' })
  poll({ status: 'progress', progress: 5, ...row }, more)
  expect(job()).toMatchObject({ status: 'progress', attempt: 2, progress: 5 })
})

test('over a line that is listened to a snapshot is believed', () => {
  const { poll, up, job } = createPolledRig()
  up()
  poll({ status: 'failed' })
  poll({ status: 'started' })
  expect(job()).toMatchObject({ status: 'started', attempt: 2 })
})

test('of a job that was seen at work the end between two polls is told', () => {
  const { poll, polls, told } = createPolledRig()
  poll({ status: 'progress', progress: 90 })
  polls()
  poll({ status: 'completed' })
  expect(told()).toContain('completed')
})

test('who signs out on hearing of an end leaves nothing to the next person', () => {
  const { store, sink, polls, state } = createPolledRig()
  polls()
  store.actions.onJobEvent(({ job }) => job.jobId === 'a' && store.actions.signOut())
  sink().message('job-completed', { jobId: 'a' })
  sink().message('snapshot', { jobs: [{ jobId: 'b', status: 'started' }] })
  store.flush()
  expect(state().jobs.size).toBe(0)
})

test('a job that was only lost sight of comes back as it was', () => {
  const { polls, poll, tell, job } = createPolledRig()
  polls()
  poll({ status: 'progress', progress: 10 })
  for (let time = 0; time < 2; time++) tell('snapshot', { jobs: [] })
  expect(job()?.status).toBe('expired')
  poll({ status: 'progress', progress: 20 })
  expect(job()).toMatchObject({ status: 'progress', attempt: 1, progress: 20 })
})

test.each([
  ['behind', 42, 'e', 'completed'],
  ['at', 45, 'e', 'progress'],
  ['of another numbering than', 42, 'f', 'progress'],
])('a polled snapshot %s the number at which a job ended leaves it as it should', (_, seq, epoch, status) => {
  const { polls, poll, tell, job } = createPolledRig()
  polls()
  tell('job-completed', { jobId: 'a', seq: 45, epoch: 'e' })
  poll({ status: 'progress', progress: 5 }, { seq, epoch })
  expect(job()?.status).toBe(status)
})
