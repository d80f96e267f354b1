import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { createPlayedAdapter } from '../testing/conformance/createPlayedAdapter.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { createStatusStore } from './createStatusStore.ts'

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
}

async function rig() {
  const clock = createManualClock(1_000_000)
  const { adapter, sink, answer, sent } = createPlayedAdapter()
  const store = createStatusStore({ adapter, clock, user: 'ada' })
  store.actions.open()
  sink().connection({ status: 'connected', synced: true })
  const tell = (name: string, data: unknown): void => {
    sink().message(name, data)
    store.flush()
  }
  tell('job-progress', { jobId: 'a', progress: 40 })
  return {
    clock,
    store,
    sent,
    tell,
    request: () => store.getState().requests.get('a'),
    async answer(...given: Parameters<typeof answer>) {
      await settled()
      answer(...given)
      await settled()
    },
  }
}

test('a request is pending until it is answered, and accepted until the job follows', async () => {
  const { store, request, answer, tell } = await rig()
  void store.actions.actOnJob?.('a', 'cancel')
  expect(request()).toEqual({ action: 'cancel', status: 'pending', at: 1_000_000 })
  await answer('cancel-job', { ok: true })
  expect(request()).toMatchObject({ action: 'cancel', status: 'accepted' })
  tell('job-progress', { jobId: 'a', progress: 41 })
  expect(request()).toMatchObject({ status: 'accepted' })
  tell('job-cancelled', { jobId: 'a' })
  expect(request()).toBeUndefined()
})

test('a job that only begins to run while it is asked to stop has not followed', async () => {
  const { store, request, tell } = await rig()
  tell('job-queued', { jobId: 'b' })
  void store.actions.actOnJob?.('b', 'cancel')
  tell('job-started', { jobId: 'b' })
  expect(store.getState().requests.get('b')).toMatchObject({ status: 'pending' })
  tell('job-cancelling', { jobId: 'b' })
  expect(store.getState().requests.has('b')).toBe(false)
  expect(request()).toBeUndefined()
})

test('a refusal stays with its code and words, and the job is as it was', async () => {
  const { store, request, answer } = await rig()
  const before = store.getState().jobs.get('a')
  const reply = store.actions.actOnJob?.('a', 'pause')
  await answer('pause-job', { ok: false, code: 'TOO_LATE', message: 'It is nearly done.' })
  expect(await reply).toEqual({ ok: false, code: 'TOO_LATE', message: 'It is nearly done.' })
  expect(request()).toMatchObject({
    action: 'pause',
    status: 'refused',
    code: 'TOO_LATE',
    message: 'It is nearly done.',
  })
  expect(store.getState().jobs.get('a')).toBe(before)
  store.actions.dismissRequest?.('a')
  expect(request()).toBeUndefined()
})

test('a job that has followed before the answer came needs no answer', async () => {
  const { store, request, answer, tell } = await rig()
  void store.actions.actOnJob?.('a', 'cancel')
  tell('job-cancelling', { jobId: 'a' })
  await answer('cancel-job', { ok: false, code: 'TOO_LATE' })
  expect(request()).toBeUndefined()
})

test('an accepted request that the job does not follow is forgotten, and nothing ticks after it', async () => {
  const { clock, store, request, answer } = await rig()
  void store.actions.actOnJob?.('a', 'cancel')
  await answer('cancel-job', { ok: true })
  clock.advance(10_000)
  expect(request()).toBeUndefined()
})

test('a request that nobody answers is refused in time, and not sent again', async () => {
  const { clock, store, request, sent } = await rig()
  void store.actions.actOnJob?.('a', 'cancel')
  await settled()
  clock.advance(60_000)
  await settled()
  expect(request()).toMatchObject({ status: 'refused', code: 'NO_ANSWER' })
  expect(sent.filter((name) => name === 'cancel-job')).toHaveLength(1)
})

test('while the line is closed nothing is asked', async () => {
  const { adapter } = createPlayedAdapter()
  const store = createStatusStore({ adapter, clock: createManualClock() })
  expect(await store.actions.actOnJob?.('a', 'retry')).toEqual({ ok: false, code: 'NOT_CONNECTED' })
  expect(store.getState().requests.get('a')).toMatchObject({ status: 'refused', code: 'NOT_CONNECTED' })
})

test('what one person asked for is not there for the next', async () => {
  const { store, request, answer } = await rig()
  void store.actions.actOnJob?.('a', 'cancel')
  store.actions.signIn('grace')
  expect(request()).toBeUndefined()
  await answer('cancel-job', { ok: true })
  expect(request()).toBeUndefined()
})

test('refusals for jobs that nobody tells of do not grow without end', () => {
  const { store } = createStoreRig({ commands: ['cancel-job'] })
  for (let count = 0; count < 10_050; count++) void store.actions.actOnJob!(`gone ${count}`, 'cancel')
  expect(store.getState().requests.size).toBeLessThanOrEqual(10_000)
  expect(store.getState().requests.get('gone 10049')?.code).toBe('NOT_CONNECTED')
})

test('what was refused for one try says nothing of the next', async () => {
  const { store, tell, request, answer } = await rig()
  void store.actions.actOnJob!('a', 'cancel')
  await answer('cancel-job', { ok: false, code: 'BUSY' })
  expect(request()?.status).toBe('refused')
  tell('job-progress', { jobId: 'a', progress: 45 })
  expect(request()?.status).toBe('refused')
  tell('job-progress', { jobId: 'a', progress: 5, attempt: 2 })
  expect([store.getState().jobs.get('a')?.status, request()]).toEqual(['progress', undefined])
})
