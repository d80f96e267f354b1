import { expect, test, vi } from 'vitest'
import type { StoreAdapter } from '../protocol/adapter.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { createStoreRig, settle } from '../../tests/rigs/createStoreRig.ts'
import { createStatusStore } from './createStatusStore.ts'
import type { StatusStoreOptions } from './createStatusStore.ts'

test('nothing is opened before someone opens it, and the last user closes it', async () => {
  const { store, sinks, calls, state } = createStoreRig()
  expect([sinks.length, state().connection]).toEqual([0, { status: 'idle' }])
  const [first, second] = [store.actions.open(), store.actions.open()]
  first()
  first()
  await settle()
  expect([sinks.length, calls.closed]).toEqual([1, 0])
  second()
  await settle()
  expect([calls.closed, state().connection]).toEqual([1, { status: 'disconnected', reason: 'closed' }])
})

test('a mount, an unmount and a mount in one go leave the line as it was', async () => {
  const { store, sinks, calls } = createStoreRig()
  store.actions.open()()
  store.actions.open()
  await settle()
  expect([sinks.length, calls.closed]).toEqual([1, 0])
})

test('what a line says after its end is not heard', async () => {
  const { store, sinks, state } = createStoreRig()
  store.actions.open()()
  await settle()
  store.actions.open()
  const [old, current] = sinks
  current?.connection({ status: 'connecting' })
  old?.connection({ status: 'connected', synced: true })
  old?.device('offline')
  old?.problem({ code: 'adapter', where: 'old' })
  old?.message('job-queued', { jobId: 'a' })
  store.flush()
  expect(state()).toMatchObject({ connection: { status: 'connecting' }, device: 'online', problems: { total: 0 } })
  expect(state().jobs.size).toBe(0)
})

test('an adapter that throws is a counted problem and a line that is down', () => {
  const adapter: StoreAdapter = {
    name: 'broken',
    capabilities: { commands: [] },
    connect() {
      throw new Error('No such place')
    },
  }
  const store = createStatusStore({ adapter, clock: createManualClock() })
  store.actions.open()
  store.flush()
  expect(store.getState()).toMatchObject({
    connection: { status: 'disconnected', reason: 'exhausted', message: 'Error: No such place' },
    problems: { total: 1, last: { code: 'adapter', where: 'broken' } },
  })
})

test('an adapter that threw while it connected can be tried again', () => {
  let tries = 0
  const adapter: StoreAdapter = {
    name: 'late',
    capabilities: { commands: [] },
    connect(sink) {
      if (++tries === 1) throw new Error('Not yet')
      sink.connection({ status: 'connected', synced: true })
      return { send: () => Promise.resolve({ ok: true }), retryNow: () => undefined, close: () => undefined }
    },
  }
  const store = createStatusStore({ adapter, clock: createManualClock() })
  store.actions.open()
  store.actions.retryNow()
  expect(store.getState().connection.status).toBe('connected')
})

test('an adapter that throws or rejects at any other time is a counted problem', async () => {
  const fail = (): never => {
    throw new Error('broken')
  }
  const adapter: StoreAdapter = {
    name: 'broken',
    capabilities: { commands: ['resync', 'subscribe-admin'] },
    connect(sink) {
      sink.connection({ status: 'connected', synced: true })
      return {
        send: (command) => (command.name === 'resync' ? fail() : Promise.reject(fail)),
        retryNow: fail,
        close: fail,
      }
    },
  }
  const store = createStatusStore({ adapter, clock: createManualClock() })
  const close = store.actions.open()
  store.actions.retryNow()
  store.actions.subscribeAdmin()
  store.actions.requestMetrics()
  await settle()
  close()
  await settle()
  store.flush()
  expect(store.getState().connection).toEqual({ status: 'disconnected', reason: 'closed' })
  expect(store.getState().problems.byCode.adapter).toBe(4)
})

test('what is no adapter is refused in words', () => {
  for (const adapter of [undefined, null, {}, { connect: 1 }, 'socketIo']) {
    const options = { adapter } as unknown as StatusStoreOptions
    expect(() => createStatusStore(options)).toThrow(/is not a StoreAdapter.*Give one/s)
  }
})

test('a listener that throws is counted and keeps nobody else from hearing', () => {
  const silent = vi.spyOn(console, 'error').mockReturnValue(undefined)
  const { store, up, tell, state } = createStoreRig()
  store.actions.open()
  up()
  const heard: string[] = []
  store.actions.onJobEvent(() => {
    throw new Error('mine')
  })
  const stop = store.actions.onJobEvent(({ job, previous, name }) => {
    heard.push(`${name} ${previous?.status ?? 'new'} ${job.status}`)
    expect(store.getState().jobs.get('a')).toBeDefined()
  })
  tell('job-queued', { jobId: 'a' })
  tell('job-completed', { jobId: 'a' })
  stop()
  tell('job-queued', { jobId: 'b' })
  expect(heard).toEqual(['job-queued new queued', 'job-completed queued completed'])
  store.flush()
  expect(state().problems.byCode['listener-threw']).toBe(3)
  expect(silent).toHaveBeenCalledTimes(3)
  silent.mockRestore()
})

test('the state a server-rendered page shows never changes', () => {
  const { store, up, tell } = createStoreRig()
  const initial = store.getInitialState()
  store.actions.open()
  up()
  tell('job-queued', { jobId: 'a' })
  tell('job-completed', { jobId: 'b' })
  expect(store.getInitialState()).toBe(initial)
  expect([initial.jobs.size, initial.heard.size, initial.notified.size]).toEqual([0, 0, 0])
})

test('the moment the line went up or down stays until it changes', () => {
  const { store, clock, up, drop, state } = createStoreRig()
  store.actions.open()
  up()
  const upAt = state().connectionSince
  clock.advance(1_000)
  up()
  expect(state().connectionSince).toBe(upAt)
  drop(1)
  clock.advance(1_000)
  drop(2)
  expect(state().connectionSince).toBe(clock.now() - 1_000)
})
