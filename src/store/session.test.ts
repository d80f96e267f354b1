import { expect, test } from 'vitest'
import { createStoreRig, settle } from '../../tests/rigs/createStoreRig.ts'
import { createDraft } from './state.ts'

function createFullRig() {
  const rig = createStoreRig({ user: 'ann' })
  rig.store.actions.open()
  rig.up()
  rig.store.actions.subscribeAdmin()
  rig.tell('snapshot', { seq: 4, epoch: 'ann', jobs: [{ jobId: 'a', status: 'progress' }], queue: { normal: {} } })
  rig.tell('job-completed', { jobId: 'a' })
  rig.tell('system-metrics', { timestamp: 1 })
  rig.tell('system-alert', { message: 'm' })
  rig.tell('job-exploded', {})
  return rig
}
const sample = { timestamp: 5, system: {}, performance: {} }

test('after sign-out nothing is left, in any field', async () => {
  const { store, clock, state, calls } = createFullRig()
  const before = state()
  store.actions.signOut()
  const { actions: _, ...expected } = { ...createDraft(clock.now()), actions: 0 }
  expect(state()).toEqual(expected)
  for (const field of ['jobs', 'heard', 'notified', 'notifications'] as const) {
    expect(state()[field]).not.toBe(before[field])
  }
  await settle()
  clock.advance(60_000)
  expect(state()).toEqual(expected)
  expect([calls.closed, clock.pending()]).toEqual([1, 0])
})

test('what waited for the next frame is not folded after sign-out', () => {
  const { store, sink, clock, state } = createFullRig()
  sink().message('job-completed', { jobId: 'secret' })
  sink().message('job-exploded', {})
  store.actions.signOut()
  clock.advance(1_000)
  store.flush()
  expect(state().jobs.size + state().notifications.length + state().problems.total).toBe(0)
})

test('an answer to the last person’s question tells the next person nothing', async () => {
  const { store, answer, state, sinks } = createFullRig()
  store.actions.signIn('ben')
  expect(sinks).toHaveLength(2)
  await answer('subscribe-admin', { ok: true })
  expect(state()).toMatchObject({ user: 'ben', admin: 'unknown' })
})

test('a snapshot for the last person is not shown to the next', async () => {
  const { store, clock, drop, up, answer, state } = createFullRig()
  drop()
  up(false)
  clock.advance(250)
  store.actions.signIn('ben')
  await answer('resync', { ok: true, data: { jobs: [{ jobId: 'secret', status: 'queued' }] } })
  store.flush()
  expect(state().jobs.size).toBe(0)
})

test('the next person’s numbering starts from nothing', () => {
  const { store, clock, up, sent } = createFullRig()
  store.actions.signIn('ben')
  up(false)
  clock.advance(250)
  expect(sent.at(-1)).toEqual({ name: 'resync', data: { v: 1 } })
})

test('the same person signing in again loses nothing', () => {
  const { store, state, sinks } = createFullRig()
  store.actions.signIn('ann')
  expect([state().jobs.size, sinks.length]).toEqual([1, 1])
})

test('after sign-out nobody opens the line until someone signs in', async () => {
  const { store, sinks, state } = createFullRig()
  store.actions.signOut()
  store.actions.open()
  store.actions.retryNow()
  await settle()
  expect(sinks).toHaveLength(1)
  store.actions.signIn('ann')
  expect([sinks.length, state().user]).toEqual([2, 'ann'])
})

test('metrics asked for by the last person are not expected by the next', () => {
  const rig = createStoreRig({ user: 'ann' })
  rig.store.actions.open()
  rig.up()
  rig.store.actions.requestMetrics()
  rig.store.actions.signIn('ben')
  rig.up()
  rig.tell('system-metrics', sample)
  expect(rig.state()).toMatchObject({ admin: 'unknown', metricsHistory: [] })
})

test('whether the device has a network outlives the person', () => {
  const { store, sink, state } = createFullRig()
  sink().device('offline')
  store.actions.signOut()
  expect(state().device).toBe('offline')
})

test('a listener that signs out hears no more of that person’s jobs', () => {
  const { store, sink } = createFullRig()
  const heard: string[] = []
  store.actions.onJobEvent(({ job }) => {
    heard.push(job.jobId)
    store.actions.signOut()
  })
  sink().message('job-queued', { jobId: 'x' })
  sink().message('job-queued', { jobId: 'y' })
  store.flush()
  expect(heard).toEqual(['x'])
})
