import { expect, test } from 'vitest'
import { createStoreRig, settle } from '../../tests/rigs/createStoreRig.ts'

const sample = (timestamp: number, more = {}) => ({ timestamp, ...more })

function createAdminRig(options?: Parameters<typeof createStoreRig>[0]) {
  const rig = createStoreRig(options)
  rig.store.actions.open()
  rig.up()
  return { ...rig, history: () => rig.state().metricsHistory }
}

test('the subscription is one for all who look, and ends with the last', () => {
  const { store, count } = createAdminRig()
  const [first, second] = [store.actions.subscribeAdmin(), store.actions.subscribeAdmin()]
  first()
  first()
  expect([count('subscribe-admin'), count('unsubscribe-admin')]).toEqual([1, 0])
  second()
  expect([count('subscribe-admin'), count('unsubscribe-admin')]).toEqual([1, 1])
})

test('the subscription is restored with the line, once, as long as someone looks', () => {
  const { store, drop, up, count } = createAdminRig()
  const stop = store.actions.subscribeAdmin()
  drop()
  up()
  up()
  expect(count('subscribe-admin')).toBe(2)
  stop()
  drop()
  up()
  expect(count('subscribe-admin')).toBe(2)
})

test('the server’s answer says who may see metrics', async () => {
  const { store, state, answer } = createAdminRig()
  store.actions.subscribeAdmin()
  expect(state().admin).toBe('unknown')
  await answer('subscribe-admin', { ok: true })
  expect(state().admin).toBe('allowed')
})

test.each(['ADMIN_REQUIRED', 'FORBIDDEN'])(
  'a refusal by %s takes all admin data away, and nothing else',
  async (code) => {
    const { store, state, tell, answer, drop, up } = createAdminRig()
    store.actions.subscribeAdmin()
    await answer('subscribe-admin', { ok: true })
    tell('system-metrics', sample(1))
    tell('job-queued', { jobId: 'a' })
    drop()
    up()
    await answer('subscribe-admin', { ok: false, code })
    expect(state()).toMatchObject({ admin: 'forbidden', metricsHistory: [], metricsAt: undefined })
    expect([state().jobs.size, state().connection.status]).toEqual([1, 'connected'])
  },
)

test('whoever was refused on one line is asked about anew on the next', () => {
  const { store, state, tell, drop, up, history } = createAdminRig()
  store.actions.subscribeAdmin()
  tell('auth-error', { code: 'ADMIN_REQUIRED' })
  tell('system-metrics', sample(1))
  expect([state().admin, history()]).toEqual(['forbidden', []])
  drop()
  up()
  expect(state().admin).toBe('unknown')
  tell('system-metrics', sample(2))
  expect([state().admin, history().length]).toEqual(['allowed', 1])
})

test('whoever was refused the line is not taken to be refused on the next, though nobody looks', () => {
  const { sink, drop, up, state } = createAdminRig()
  sink().connection({ status: 'disconnected', reason: 'forbidden' })
  expect(state().admin).toBe('forbidden')
  drop()
  up()
  expect(state().admin).toBe('unknown')
})

test('a person who is refused the line itself keeps no admin data either', () => {
  const { store, state, tell, sink, history } = createAdminRig()
  store.actions.subscribeAdmin()
  tell('system-metrics', sample(1))
  sink().connection({ status: 'disconnected', reason: 'forbidden' })
  expect([state().admin, history()]).toEqual(['forbidden', []])
})

test('no answer is no refusal', async () => {
  const { store, state, answer } = createAdminRig()
  store.actions.subscribeAdmin()
  await answer('subscribe-admin', { ok: false, code: 'NO_ANSWER' })
  expect(state().admin).toBe('unknown')
})

test('an auth-error about the role purges, even where a sample waits to be folded', () => {
  const { store, state, tell, sink, clock } = createAdminRig()
  store.actions.subscribeAdmin()
  tell('system-metrics', sample(1))
  expect(state().admin).toBe('allowed')
  sink().message('system-metrics', sample(2))
  sink().message('auth-error', { code: 'ADMIN_REQUIRED' })
  clock.advance(1_000)
  tell('system-metrics', sample(3))
  expect(state()).toMatchObject({ admin: 'forbidden', metricsHistory: [] })
})

test('an auth-error about something else changes no role', () => {
  const { state, tell } = createAdminRig()
  tell('auth-error', { code: 'TOKEN_EXPIRED' })
  expect(state().admin).toBe('unknown')
})

test('metrics nobody asked for are ignored and counted, wherever they hide', () => {
  const { state, tell, history } = createAdminRig()
  tell('system-metrics', sample(1))
  tell('batch', [['system-metrics', sample(2)]])
  tell('snapshot', { jobs: [], metrics: sample(3), events: [['system-metrics', sample(4)]] })
  expect([state().admin, history()]).toEqual(['unknown', []])
  expect(state().problems.byCode['not-subscribed']).toBe(3)
})

test('metrics that were asked for are taken, and asked for once a second', async () => {
  const { store, tell, history, count, clock } = createAdminRig()
  store.actions.requestMetrics()
  store.actions.requestMetrics()
  clock.advance(999)
  store.actions.requestMetrics()
  expect(count('request-system-metrics')).toBe(1)
  clock.advance(1)
  store.actions.requestMetrics()
  expect(count('request-system-metrics')).toBe(2)
  await settle()
  tell('system-metrics', sample(1))
  expect(history()).toHaveLength(1)
})

test('the history is bounded, also where it holds one sample', () => {
  for (const metricsHistory of [1, 3]) {
    const { store, tell, history } = createAdminRig({ bounds: { metricsHistory } })
    store.actions.subscribeAdmin()
    for (let at = 1; at <= 9; at++) tell('system-metrics', sample(at))
    expect(history()).toHaveLength(metricsHistory)
    expect(history().at(-1)?.timestamp).toBe(9)
  }
})

test('only the newest sample says who was at work and what went wrong, told with it or before', () => {
  const { store, tell, history } = createAdminRig()
  store.actions.subscribeAdmin()
  const more = { workers: [{ id: 'w' }], errors: [{ code: 'A', count: 2 }], queues: { premium: { waiting: 1 } } }
  tell('system-metrics', sample(1, { ...more, system: { systemLoad: 1 } }))
  tell('system-metrics', sample(2, { system: { systemLoad: 2 } }))
  const [older, newest] = history()
  expect(older).toEqual({ timestamp: 1, system: { systemLoad: 1 }, performance: {} })
  expect(newest).toMatchObject({ workers: more.workers, errors: more.errors, system: { systemLoad: 2 } })
})

test('a sample of the same moment replaces the last, and a late one changes nothing', () => {
  const { store, tell, history } = createAdminRig()
  store.actions.subscribeAdmin()
  tell('system-metrics', sample(5_000, { system: { systemLoad: 1 } }))
  tell('system-metrics', sample(5_000, { system: { systemLoad: 2 } }))
  tell('system-metrics', sample(4_000, { system: { systemLoad: 3 } }))
  expect(history().map(({ system }) => system.systemLoad)).toEqual([2])
})

test('a server whose clock was set back is believed again at once', () => {
  const { store, tell, history } = createAdminRig()
  store.actions.subscribeAdmin()
  tell('system-metrics', sample(8e15))
  tell('system-metrics', sample(5_000))
  tell('system-metrics', sample(6_000))
  expect(history().map(({ timestamp }) => timestamp)).toEqual([5_000, 6_000])
})

test('a malformed part keeps the last good one', () => {
  const { store, tell, history } = createAdminRig()
  store.actions.subscribeAdmin()
  const good = {
    workers: [{ id: 'w' }],
    queues: { normal: { waiting: 1 } },
    system: { systemLoad: 1, totalCpuUsage: 340 },
    performance: { errorRate: 0 },
  }
  tell('system-metrics', sample(1, good))
  const first = history()[0]
  tell('system-metrics', sample(2, { workers: 1, queues: 2, system: { systemLoad: 'x' }, performance: 3 }))
  expect({ ...history()[1], timestamp: 1 }).toEqual(first)
})

test('alerts are for admins: with the role go those there were, and none comes after', () => {
  const { store, tell, state } = createAdminRig()
  store.actions.subscribeAdmin()
  tell('job-completed', { jobId: 'a' })
  tell('system-alert', { message: 'The disk is full.' })
  const told = (): string[] => state().notifications.map(({ kind }) => kind)
  expect(told()).toEqual(['alert', 'completed'])
  tell('auth-error', { code: 'ADMIN_REQUIRED' })
  tell('system-alert', { message: 'The disk is full again.' })
  expect(told()).toEqual(['completed'])
})

test('an alert that waits to be folded while the role is lost is told to nobody', () => {
  const { sink, store, state } = createAdminRig()
  sink().message('system-alert', { message: 'm' })
  sink().message('auth-error', { code: 'ADMIN_REQUIRED' })
  store.flush()
  expect(state().notifications).toEqual([])
})

test('alerts come back to nobody who may not have them: not from a storage, not by an undo', () => {
  const { store, state, tell } = createAdminRig()
  tell('system-alert', { id: '1', severity: 'critical', message: 'Disk full' })
  tell('job-completed', { jobId: 'a' })
  const before = state().notifications
  tell('auth-error', { code: 'ADMIN_REQUIRED' })
  const left = state().notifications
  expect(left.map(({ kind }) => kind)).toEqual(['completed'])
  store.actions.keepNotifications?.(before)
  store.actions.restoreNotifications?.(
    before,
    before.map(({ id }) => id),
  )
  expect(state().notifications.map(({ kind }) => kind)).toEqual(['completed'])
})
