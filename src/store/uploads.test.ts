import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { selectUploadEta, selectUploadStalled } from './selectUpload.ts'

function createSendingRig(size?: number) {
  const rig = createStoreRig()
  const { clock, store } = rig
  let cancelled = 0
  const begin = () => store.actions.beginUpload!({ name: 'Report.pdf', size, cancel: () => void cancelled++ })
  const handle = begin()
  const upload = (id = handle.id) => store.getState().uploads.get(id)
  return {
    ...rig,
    begin,
    handle,
    upload,
    cancelled: () => cancelled,
    eta: () => selectUploadEta(upload()!, clock.now()),
    /** Lets `ms` pass, and a frame. */
    pass: (ms: number) => clock.advance(ms),
    /** Sends at an even rate, told every 100 ms. */
    send(bytesPerSecond: number, ms: number, from = upload()?.done ?? 0) {
      for (let passed = 100; passed <= ms; passed += 100) {
        clock.advance(100)
        handle.progress(from + (bytesPerSecond * passed) / 1_000)
      }
    },
  }
}

test('an upload goes from its first byte to the job that the server makes of it', () => {
  const { handle, upload, pass } = createSendingRig(1_000_000)
  expect(upload()).toMatchObject({ name: 'Report.pdf', status: 'sending', total: 1_000_000, canCancel: true })
  expect(upload()).not.toHaveProperty('done')
  handle.progress(400_000)
  pass(100)
  expect(upload()).toMatchObject({ status: 'sending', done: 400_000 })
  handle.progress(1_000_000)
  pass(100)
  expect(upload()).toMatchObject({ status: 'waiting', done: 1_000_000 })
  handle.taken('job-1')
  expect(upload()).toMatchObject({ status: 'taken', jobId: 'job-1' })
})

test('however often a browser reports, the state changes once a frame', () => {
  const { handle, store, pass, upload } = createSendingRig()
  let changes = 0
  store.subscribe(() => changes++)
  for (let done = 1; done <= 500; done++) handle.progress(done)
  pass(100)
  expect([changes, upload()?.done]).toEqual([1, 500])
})

test('bytes that were sent stay sent, and no more is sent than there is', () => {
  const { handle, pass, upload } = createSendingRig(1_000_000)
  handle.progress(500)
  pass(100)
  handle.progress(100)
  pass(100)
  handle.progress(NaN)
  pass(100)
  expect(upload()?.done).toBe(500)
  handle.progress(2_000_000)
  pass(100)
  expect(upload()).toMatchObject({ done: 1_000_000, status: 'waiting' })
})

test('without a size the whole is known by what is told, or not at all', () => {
  const { handle, upload } = createSendingRig()
  handle.sent()
  expect(upload()).toMatchObject({ status: 'waiting' })
  expect(upload()).not.toHaveProperty('done')
  const other = createSendingRig()
  other.handle.progress(10, 40)
  other.pass(100)
  expect(other.upload()?.total).toBe(40)
})

test('an even line gives its rate, and a time left that holds the truth and narrows', () => {
  const { send, upload, eta } = createSendingRig(10_000_000)
  send(100_000, 1_000)
  expect(eta()).toBeUndefined()
  send(100_000, 3_000)
  expect(upload()!.rate! / 100_000).toBeCloseTo(1, 0.5)
  const early = eta()
  send(100_000, 30_000)
  const late = eta()
  const left = (10_000_000 - upload()!.done!) / 100
  if (early?.kind !== 'range' || late?.kind !== 'range') throw new Error('no range')
  expect(late.fromMs).toBeLessThan(left)
  expect(late.toMs).toBeGreaterThan(left)
  expect([early.confidence, late.confidence]).toEqual(['low', 'high'])
  expect(late.toMs / late.fromMs).toBeLessThan(early.toMs / early.fromMs)
})

test('a slower line shows in the rate within seconds, not at once', () => {
  const { send, upload } = createSendingRig(100_000_000)
  send(1_000_000, 10_000)
  send(100_000, 500)
  expect(upload()!.rate).toBeGreaterThan(800_000)
  send(100_000, 15_000)
  expect(upload()!.rate).toBeLessThan(150_000)
})

test('without a byte for ten seconds an upload is stalled and tells no time, until one moves', () => {
  const { send, pass, clock, upload, eta } = createSendingRig()
  send(10_000, 5_000)
  pass(9_000)
  expect(selectUploadStalled(upload()!, clock.now())).toBe(false)
  pass(1_100)
  expect([selectUploadStalled(upload()!, clock.now()), eta()]).toEqual([true, undefined])
  send(10_000, 1_000)
  expect(selectUploadStalled(upload()!, clock.now())).toBe(false)
})

test('cancelling stops whoever sends, once, and what is told after it is not heard', () => {
  const { store, handle, upload, cancelled, pass } = createSendingRig()
  store.actions.cancelUpload!(handle.id)
  store.actions.cancelUpload!(handle.id)
  handle.progress(10)
  handle.failed('Aborted')
  pass(100)
  expect([upload()?.status, cancelled()]).toEqual(['cancelled', 1])
  expect(upload()).not.toHaveProperty('error')
})

test('a failed upload keeps its bytes and its reason', () => {
  const { handle, upload } = createSendingRig()
  handle.progress(10)
  handle.failed('Too large', 'TOO_LARGE')
  expect(upload()).toMatchObject({ status: 'failed', done: 10, error: 'Too large', errorCode: 'TOO_LARGE' })
})

test('signing out stops what is being sent and leaves nothing of it to the next person', () => {
  const { store, handle, cancelled, pass } = createSendingRig()
  store.actions.signOut()
  handle.progress(10)
  handle.taken('job-1')
  pass(100)
  expect([store.getState().uploads.size, cancelled()]).toEqual([0, 1])
})

test('an app that cannot stop sending keeps nobody signed in, and no other upload going', () => {
  const { store, cancelled, begin } = createSendingRig()
  const cancel = (): never => {
    throw new Error('Aborted')
  }
  const stuck = store.actions.beginUpload!({ name: 'Notes.pdf', cancel })
  store.actions.cancelUpload!(stuck.id)
  store.flush()
  expect(store.getState().problems.byCode).toEqual({ 'listener-threw': 1 })
  store.actions.beginUpload!({ name: 'Notes.pdf', cancel })
  begin()
  store.actions.signOut()
  expect([store.getState().uploads.size, cancelled()]).toEqual([0, 2])
})

test('of ended uploads a hundred are kept, and one under way always', () => {
  const { store, handle, begin } = createSendingRig()
  for (let count = 0; count < 150; count++) begin().taken()
  expect(store.getState().uploads.size).toBe(101)
  expect(store.getState().uploads.get(handle.id)?.status).toBe('sending')
})

test('an upload that has ended can be taken off the list, one under way cannot', () => {
  const { store, handle } = createSendingRig()
  store.actions.forgetUpload!(handle.id)
  expect(store.getState().uploads.size).toBe(1)
  handle.cancelled()
  store.actions.forgetUpload!(handle.id)
  expect(store.getState().uploads.size).toBe(0)
})

test('the whole that was told with one report holds for the next, in the same frame as well', () => {
  const { handle, upload, pass } = createSendingRig()
  handle.progress(10, 100)
  handle.progress(20)
  pass(100)
  expect(upload()).toMatchObject({ done: 20, total: 100 })
})

test('what a browser swallows at once is no rate', () => {
  const { handle, upload, pass } = createSendingRig(100_000_000)
  handle.progress(65_536)
  pass(100)
  expect([upload()?.done, upload()?.rate]).toEqual([65_536, undefined])
})
