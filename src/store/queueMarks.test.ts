import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { markQueues } from './queueMarks.ts'
import { selectWaitingPerMinute } from './selectWaitingPerMinute.ts'

function createLiveRig() {
  const rig = createStoreRig()
  rig.store.actions.open()
  rig.up()
  const waits = (waiting: number, afterMs = 10_000) => {
    rig.clock.advance(afterMs)
    rig.tell('queue-status', { normal: { waiting } })
  }
  const perMinute = () => selectWaitingPerMinute(rig.state(), rig.clock.now())
  return { ...rig, waits, perMinute }
}

test('before half a minute there is no telling where a queue goes', () => {
  const { waits, perMinute, clock } = createLiveRig()
  expect(perMinute()).toBeUndefined()
  waits(0)
  waits(40, 29_000)
  expect(perMinute()).toBeUndefined()
  clock.advance(1_000)
  expect(perMinute()).toBe(80)
})

test('a queue grows or drains by so many jobs a minute, as of the last half a minute', () => {
  const { waits, perMinute } = createLiveRig()
  for (const waiting of [10, 12, 14, 16, 18, 20, 22]) waits(waiting)
  expect(perMinute()).toBe(12)
  for (const waiting of [18, 14, 10]) waits(waiting)
  expect(perMinute()).toBe(-24)
})

test('a queue that only sways goes nowhere', () => {
  const { waits, perMinute } = createLiveRig()
  for (const waiting of [10, 12, 9, 11, 12]) waits(waiting)
  expect(perMinute()).toBe(0)
})

test('a slow queue is told by its last ten minutes', () => {
  const { waits, perMinute } = createLiveRig()
  for (let i = 0; i <= 60; i++) waits(Math.floor(i / 10))
  expect(perMinute()).toBe(0.6)
})

test('a rush that is over is no trend, and a queue that is silent has not changed', () => {
  const { waits, perMinute, clock } = createLiveRig()
  for (const waiting of [0, 20, 40, 60]) waits(waiting)
  expect(perMinute()).toBe(120)
  clock.advance(20_000)
  expect(perMinute()).toBe(40)
  clock.advance(10_000)
  expect(perMinute()).toBe(0)
})

test('lanes that are held do not count, nor do those that say nothing', () => {
  const { tell, clock, perMinute } = createLiveRig()
  const told = (waiting: number) =>
    tell('queue-status', {
      premium: { waiting, paused: true },
      normal: { active: 1 },
      large: { waiting: waiting / 10 },
    })
  told(0)
  clock.advance(60_000)
  told(500)
  expect(perMinute()).toBe(100)
})

test('however long a server talks, a bounded number of marks is kept, and of one stretch the last', () => {
  const { waits, state } = createLiveRig()
  for (let i = 0; i < 900; i++) waits(i, 1_000)
  expect(state().queueMarks).toHaveLength(61)
  expect(
    state()
      .queueMarks.map(({ queues }) => queues.lanes[0]?.waiting)
      .slice(-3),
  ).toEqual([888, 898, 899])
})

test('a clock that was set back leaves no mark of a time that has not come yet', () => {
  const queues = { lanes: [] }
  const marks = [20_000, 60_000].map((at) => ({ at, queues }))
  expect(markQueues(marks, queues, 30_000).map(({ at }) => at)).toEqual([20_000, 30_000])
})
