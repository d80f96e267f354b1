import fc from 'fast-check'
import { expect, test } from 'vitest'
import '../../tests/rigs/chance.ts'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { selectServerNow } from './selectors.ts'
import { offsetOf } from './serverClock.ts'

const hour = 3_600_000

function createClockRig() {
  const rig = createStoreRig()
  rig.store.actions.open()
  rig.up()
  const offset = () => rig.state().clockOffset
  /** An event that the server stamped with its own time, `lateMs` before it came. */
  const stamp = (aheadMs: number, lateMs = 0) => {
    rig.tell('job-progress', { jobId: 'a', ts: rig.clock.now() + aheadMs - lateMs })
    rig.clock.advance(1_000)
  }
  return { ...rig, offset, stamp }
}

test('nothing is known of the server’s clock before it has said anything', () => {
  const { offset, state, clock } = createClockRig()
  expect([offset(), selectServerNow(state(), clock.now())]).toEqual([0, clock.now()])
})

test('a laptop that is an hour off still knows the server’s time', () => {
  const { stamp, state, clock } = createClockRig()
  stamp(hour)
  expect(selectServerNow(state(), clock.now())).toBe(clock.now() + hour)
})

test('events that were held up are outvoted', () => {
  const { stamp, offset } = createClockRig()
  for (const lateMs of [0, 0, 90_000, 0, 600_000, 0]) stamp(-hour, lateMs)
  expect(offset()).toBe(-hour)
})

test('a clock that is set anew is followed', () => {
  const { stamp, offset } = createClockRig()
  for (let i = 0; i < 9; i++) stamp(hour)
  for (let i = 0; i < 5; i++) stamp(0)
  expect(offset()).toBe(0)
})

test('the line’s own delay renders nothing', () => {
  const { stamp, offset, store } = createClockRig()
  stamp(hour)
  const before = offset()
  let renders = 0
  store.subscribe(() => void (offset() === before ? 0 : renders++))
  for (const lateMs of [20, 90, 40, 200, 0]) stamp(hour, lateMs)
  expect(renders).toBe(0)
})

test('what is replayed says nothing of the time', () => {
  const { drop, tell, clock, offset } = createClockRig()
  drop()
  tell('job-progress', { jobId: 'a', ts: clock.now() - hour })
  expect(offset()).toBe(0)
})

test('a snapshot tells the time as well', async () => {
  const { sink, clock, answer, offset } = createClockRig()
  sink().connection({ status: 'connected', synced: false })
  clock.advance(250)
  await answer('resync', { ok: true, data: { jobs: [], serverTime: clock.now() + hour } })
  expect(offset()).toBe(hour)
})

test('another person’s server may have another clock', () => {
  const { stamp, offset, store } = createClockRig()
  stamp(hour)
  store.actions.signIn('grace')
  expect(offset()).toBe(0)
})

test('fewer than half of the samples, however wrong, move the offset by no more than the good ones differ', () => {
  const good = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 5, maxLength: 5 })
  const wild = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 4 })
  fc.assert(
    fc.property(good, wild, fc.integer({ min: -hour, max: hour }), (near, far, at) => {
      const offset = offsetOf([...far, ...near.map((one) => at + one)])
      expect(Math.abs(offset - at)).toBeLessThanOrEqual(1_100)
    }),
  )
})
