import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { selectIsUnsteady } from './selectIsUnsteady.ts'

function createLiveRig() {
  const rig = createStoreRig({ commands: [] })
  rig.store.actions.open()
  rig.up()
  const isUnsteady = () => selectIsUnsteady(rig.state(), rig.clock.now())
  const dropFor = (ms: number) => {
    rig.drop()
    rig.clock.advance(ms)
    rig.up()
  }
  return { ...rig, isUnsteady, dropFor, record: () => rig.state().lineRecord }
}

test('a line that comes up for the first time has not come back', () => {
  const { tell, record } = createLiveRig()
  tell('job-progress', { jobId: 'a', progress: 10 })
  expect(record()).toEqual({ drops: [], lostAt: undefined, resumedAt: undefined, caughtUp: 0 })
})

test('what is caught up is counted until the line is in order, and from nought at the next drop', () => {
  const { clock, store, sink, drop, up, tell, record } = createLiveRig()
  tell('job-started', { jobId: 'a' })
  drop()
  clock.advance(9_000)
  up(false)
  tell('snapshot', {
    jobs: [
      { jobId: 'a', status: 'progress', progress: 40 },
      { jobId: 'b', status: 'queued' },
    ],
  })
  expect(record()).toMatchObject({ resumedAt: undefined, caughtUp: 2 })
  up()
  tell('job-progress', { jobId: 'a', progress: 50 })
  expect(record()).toMatchObject({ lostAt: clock.now() - 9_000, resumedAt: clock.now(), caughtUp: 2 })
  drop()
  expect(record()).toMatchObject({ resumedAt: undefined, caughtUp: 0 })
  sink().message('job-progress', { jobId: 'a', progress: 60 })
  up()
  store.flush()
  expect(record().caughtUp).toBe(1)
})

test('what was handed over before the line was up is counted by the time it is said to be back', () => {
  const { store, sink, drop, up, record } = createLiveRig()
  drop()
  sink().message('job-progress', { jobId: 'a', progress: 60 })
  sink().message('job-queued', { jobId: 'b' })
  const seen: number[] = []
  store.subscribe(() => void (record().resumedAt !== undefined && seen.push(record().caughtUp)))
  up()
  expect(seen[0]).toBe(2)
})

test('a line that is ended by whoever hears of what was handed over does not come up', () => {
  const { store, sink, drop, up, state } = createLiveRig()
  drop()
  store.actions.onJobEvent(() => store.actions.signOut())
  sink().message('job-queued', { jobId: 'b' })
  up()
  expect([state().connection.status, state().jobs.size]).toEqual(['idle', 0])
})

test('a message that changes nothing is no update', () => {
  const { drop, up, tell, record } = createLiveRig()
  tell('job-progress', { jobId: 'a', progress: 10 })
  drop()
  up(false)
  tell('job-progress', { jobId: 'a', progress: 10 })
  expect(record().caughtUp).toBe(0)
})

test('a line that rested comes back as well, and has not dropped', () => {
  const { sink, up, record } = createLiveRig()
  sink().connection({ status: 'disconnected', reason: 'paused' })
  sink().connection({ status: 'connecting' })
  up()
  expect(record()).toMatchObject({ drops: [], caughtUp: 0 })
  expect(record().resumedAt).toBe(record().lostAt)
})

test('three drops in a row make a line unsteady, until it has held for a minute', () => {
  const { clock, dropFor, isUnsteady } = createLiveRig()
  dropFor(1_000)
  clock.advance(50_000)
  dropFor(1_000)
  expect(isUnsteady()).toBe(false)
  dropFor(1_000)
  expect(isUnsteady()).toBe(true)
  clock.advance(58_999)
  expect(isUnsteady()).toBe(true)
  clock.advance(1)
  expect(isUnsteady()).toBe(false)
  dropFor(1_000)
  expect(isUnsteady()).toBe(false)
})

test('an endless row of drops is remembered by its last few', () => {
  const { dropFor, record } = createLiveRig()
  for (let i = 0; i < 50; i++) dropFor(1_000)
  expect(record().drops).toHaveLength(8)
})
