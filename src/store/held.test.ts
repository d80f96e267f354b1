import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'

/** A rig whose request for a snapshot is under way, with job a at 50 percent. */
function createWaitingRig(options?: Parameters<typeof createStoreRig>[0]) {
  const rig = createStoreRig(options)
  rig.store.actions.open()
  rig.tell('job-progress', { jobId: 'a', progress: 50, seq: 1 })
  rig.up(false)
  rig.clock.advance(250)
  return {
    ...rig,
    land: (data: unknown, more = {}) => rig.answer('resync', { ok: true, data, ...more }),
    toasts: () => rig.state().notifications.filter(({ toast }) => toast).length,
  }
}
const row = (fields = {}) => ({ jobId: 'a', status: 'progress', progress: 50, ...fields })

test('what comes meanwhile is shown at once and stands behind an older snapshot', async () => {
  const { tell, land, job } = createWaitingRig()
  tell('job-progress', { jobId: 'a', progress: 70 })
  expect(job()?.progress).toBe(70)
  await land({ jobs: [row({ step: 'Read' })] })
  expect(job()).toMatchObject({ progress: 70, step: 'Read' })
})

test('steps that were shown while the snapshot was on its way are not told once more behind it', async () => {
  const { tell, land, job, store } = createWaitingRig()
  const heard: (string | undefined)[] = []
  store.actions.onJobEvent((change) => void heard.push(change.job.step))
  tell('job-progress', { jobId: 'a', progress: 60, step: 'Read' })
  tell('job-progress', { jobId: 'a', progress: 70, step: 'Write' })
  await land({ jobs: [row({ progress: 10, step: 'Open' })] })
  expect(job()).toMatchObject({ progress: 70, step: 'Write', stepLog: ['Read', 'Write'] })
  expect(heard).toEqual(['Read', 'Write'])
})

test('what is numbered behind the snapshot is newer than its row', async () => {
  const { tell, land, job } = createWaitingRig()
  tell('job-progress', { jobId: 'a', progress: 20, step: 'Again', seq: 9 })
  await land({ seq: 8, jobs: [row({ progress: 90, step: 'Before' })] })
  expect(job()).toMatchObject({ progress: 20, step: 'Again', stepLog: ['Again'] })
})

test('queue figures that came meanwhile stand behind those of the snapshot', async () => {
  const { tell, land, state } = createWaitingRig()
  tell('queue-status', { totalWorkers: 4 })
  await land({ jobs: [], queue: { totalWorkers: 2 } })
  expect(state().queues?.totalWorkers).toBe(4)
})

test('where only the events name their numbering, the snapshot is of the same', async () => {
  const { tell, land, job } = createWaitingRig()
  tell('job-failed', { jobId: 'a', seq: 2, epoch: 'e' })
  await land({ seq: 4, jobs: [row({ status: 'queued', attempt: 2, progress: null })] })
  expect(job()).toMatchObject({ status: 'queued', attempt: 2 })
})

test('a newer snapshot stands before what came meanwhile', async () => {
  const { tell, land, job } = createWaitingRig()
  tell('job-progress', { jobId: 'a', progress: 70, seq: 2 })
  await land({ seq: 3, jobs: [row({ progress: 20 })] })
  expect(job()?.progress).toBe(20)
})

test.each(['job-completed', 'job-failed', 'job-cancelled'] as const)(
  'a %s that overtook the snapshot stays, is one attempt and told once',
  async (name) => {
    for (const numbered of [true, false]) {
      const { tell, land, job, toasts } = createWaitingRig()
      tell(name, { jobId: 'a', ...(numbered && { seq: 2 }) })
      await land({ jobs: [row()], ...(numbered && { seq: 1 }) })
      expect(job()).toMatchObject({ status: name.slice(4), attempt: 1 })
      expect(toasts()).toBe(name === 'job-cancelled' ? 0 : 1)
    }
  },
)

test('a failure and its retry that overtook the snapshot are two attempts, not more', async () => {
  for (const numbered of [true, false]) {
    const { tell, land, job, toasts } = createWaitingRig()
    tell('job-failed', { jobId: 'a', ...(numbered && { seq: 2 }) })
    tell('job-queued', { jobId: 'a', ...(numbered && { seq: 3 }) })
    await land({ jobs: [row()], ...(numbered && { seq: 1 }) })
    expect(job()).toMatchObject({ status: 'queued', attempt: 2 })
    expect(toasts()).toBe(1)
  }
})

test('an end that the snapshot knows of, and goes beyond, gives way to it', async () => {
  const { tell, land, job } = createWaitingRig()
  tell('job-failed', { jobId: 'a', seq: 2 })
  await land({ seq: 4, jobs: [row({ status: 'queued', attempt: 2, progress: null })] })
  expect(job()).toMatchObject({ status: 'queued', attempt: 2 })
})

test('an end is held even where more came than is held', async () => {
  const { tell, land, job } = createWaitingRig({ bounds: { heldEvents: 3 } })
  for (let progress = 60; progress < 70; progress++) tell('job-progress', { jobId: 'a', progress })
  tell('job-completed', { jobId: 'a' })
  await land({ jobs: [row()] })
  expect(job()).toMatchObject({ status: 'completed', attempt: 1 })
})

test('over HTTP, without a number, a row ends no end', async () => {
  const { tell, land, job, drop, up, clock, answer } = createWaitingRig()
  await land({ jobs: [row()] })
  tell('job-completed', { jobId: 'a' })
  drop()
  up(false)
  clock.advance(250)
  const jobs = [row(), row({ jobId: 'b' })]
  await answer('resync', { ok: true, data: { jobs }, overHttp: true })
  expect([job('a')?.status, job('b')?.status]).toEqual(['completed', 'progress'])
})

test('over HTTP, with a number or on the same line, a row is believed', async () => {
  for (const [body, more] of [
    [{ seq: 9 }, { overHttp: true }],
    [{}, {}],
  ] as const) {
    const { tell, land, job, drop, up, clock, answer } = createWaitingRig()
    await land({ jobs: [row()] })
    tell('job-completed', { jobId: 'a', seq: 2 })
    drop()
    up(false)
    clock.advance(250)
    await answer('resync', { ok: true, data: { ...body, jobs: [row()] }, ...more })
    expect(job()).toMatchObject({ status: 'progress', attempt: 2 })
  }
})

test('a job that was missing, and was heard of meanwhile, is not counted as missing', async () => {
  const { tell, land, drop, up, clock, answer, job } = createWaitingRig()
  await land({ jobs: [] })
  drop()
  up(false)
  clock.advance(250)
  tell('job-progress', { jobId: 'a', progress: 60 })
  await answer('resync', { ok: true, data: { jobs: [] } })
  expect(job()?.status).toBe('progress')
})
