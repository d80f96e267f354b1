import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'

const noon = Date.UTC(2026, 0, 15, 12)

/** A page that has heard a sample a second for ten seconds, and may hear the next a minute later. */
function createWatchedRig() {
  const rig = createStoreRig({ commands: ['subscribe-admin', 'unsubscribe-admin'] })
  rig.store.actions.open()
  rig.up()
  const stop = rig.store.actions.subscribeAdmin()
  const sample = (second: number) => rig.tell('system-metrics', { timestamp: noon + second * 1_000 })
  for (let second = 0; second < 10; second++) sample(second)
  return {
    ...rig,
    stop,
    sample,
    causes: () => {
      sample(70)
      return rig.state().metricsSeries.gaps.map(({ cause }) => cause)
    },
  }
}

test('a silence on a line that is up is the server’s', () => {
  expect(createWatchedRig().causes()).toEqual(['server'])
})

test('a silence that begins with the line going down is the line’s, however it goes on', () => {
  const { drop, up, sink, causes } = createWatchedRig()
  drop()
  sink().connection({ status: 'disconnected', reason: 'paused' })
  up()
  expect(causes()).toEqual(['line'])
})

test('a line that is down because the device has no network says so', () => {
  const { drop, up, sink, causes } = createWatchedRig()
  drop()
  sink().device?.('offline')
  sink().device?.('online')
  up()
  expect(causes()).toEqual(['device'])
})

test('a device that seems to be offline while the line is up is no reason', () => {
  const { sink, causes } = createWatchedRig()
  sink().device?.('offline')
  expect(causes()).toEqual(['server'])
})

test('a hidden page that lets its line rest says so', () => {
  const { sink, up, causes } = createWatchedRig()
  sink().connection({ status: 'disconnected', reason: 'paused' })
  up()
  expect(causes()).toEqual(['hidden'])
})

test('a time in which nobody looked says so, and a second one who looks changes nothing', () => {
  const { store, stop, causes } = createWatchedRig()
  const second = store.actions.subscribeAdmin()
  expect(store.getState().metricsSeries.edge?.silence).toBe(undefined)
  second()
  stop()
  store.actions.subscribeAdmin()
  expect(causes()).toEqual(['unwatched'])
})

test('what had come before the line was lost and is folded after keeps the reason', () => {
  const { store, sink, drop, up, causes } = createWatchedRig()
  sink().message('system-metrics', { timestamp: noon + 10_000 })
  drop()
  store.flush()
  up()
  expect(causes()).toEqual(['line'])
})

test('a sample in a snapshot is a sample of the series', async () => {
  const { tell, state, store, answer } = createWatchedRig()
  store.actions.subscribeAdmin()
  await answer('subscribe-admin', { ok: true })
  tell('snapshot', { jobs: [], metrics: { timestamp: noon + 10_000 } })
  expect(state().metricsSeries.edge?.at).toBe(noon + 10_000)
})

test('whoever loses the role keeps no series', () => {
  const { tell, state } = createWatchedRig()
  tell('auth-error', { code: 'ADMIN_REQUIRED' })
  expect(state().metricsSeries).toEqual({ rings: [], gaps: [], samples: 0 })
})
