import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { selectEta } from './selectEta.ts'

const second = 1_000

function createLiveRig() {
  const rig = createStoreRig()
  rig.store.actions.open()
  rig.up()
  const eta = () => selectEta(rig.state(), 'a', rig.clock.now())
  /** Does one percent a second, from one percent to another. */
  const work = (from: number, to: number, fields: object = {}): void => {
    for (let progress = from; progress <= to; progress++) {
      rig.tell('job-progress', { jobId: 'a', progress, ...fields })
      rig.clock.advance(second)
    }
  }
  return { ...rig, eta, work }
}

test('a steady job is promised a range that holds its end all the time, and narrows', () => {
  const { clock, tell, eta } = createLiveRig()
  const widths: number[] = []
  const missed: unknown[] = []
  for (let progress = 0; progress < 100; progress++) {
    tell('job-progress', { jobId: 'a', progress })
    const left = (100 - progress) * second
    const said = eta()
    if (said?.kind === 'range') {
      if (said.fromMs > left || said.toMs < left) missed.push({ left, said })
      widths.push(said.toMs - said.fromMs)
    }
    clock.advance(second)
  }
  expect(missed).toEqual([])
  expect(widths.length).toBeGreaterThan(80)
  expect(widths.at(-1)).toBeLessThan(0.2 * (widths[0] ?? 0))
})

test('nothing is promised before enough of the work is seen', () => {
  const { eta, work } = createLiveRig()
  expect(eta()).toBe(undefined)
  work(0, 2)
  expect(eta()).toBe(undefined)
  work(3, 30)
  expect(eta()).toMatchObject({ kind: 'range' })
})

test('a job that is not running has no end in sight', () => {
  const { tell, eta, work } = createLiveRig()
  work(0, 30)
  tell('job-paused', { jobId: 'a' })
  expect(eta()).toBe(undefined)
  tell('job-cancelling', { jobId: 'a' })
  expect(eta()).toBe(undefined)
  tell('job-completed', { jobId: 'a' })
  expect(eta()).toBe(undefined)
})

test('a pause moves the end by as long as it lasts', () => {
  const { tell, eta, work, clock } = createLiveRig()
  work(0, 40)
  const before = eta()
  tell('job-paused', { jobId: 'a' })
  clock.advance(600 * second)
  tell('job-progress', { jobId: 'a', progress: 40 })
  expect(eta()).toEqual(before)
})

test('another run is judged by itself alone', () => {
  const { tell, eta, work, state } = createLiveRig()
  work(0, 40)
  tell('job-retrying', { jobId: 'a', attempt: 1 })
  tell('job-started', { jobId: 'a', attempt: 2, progress: 0 })
  expect(eta()).toBe(undefined)
  expect(state().heard.get('a')?.pace?.marks).toHaveLength(1)
})

test('while the line is stale, and once the job has stalled, nothing is promised', () => {
  const { tell, eta, work, drop, clock } = createLiveRig()
  work(0, 40)
  tell('job-stalled', { jobId: 'a' })
  expect(eta()).toBe(undefined)
  work(41, 50)
  expect(eta()).toBeDefined()
  drop()
  clock.advance(5 * second)
  expect(eta()).toBe(undefined)
})

test('a job that stops first loses its range, then is said to take longer, and never gets a later one by waiting', () => {
  const { tell, eta, work, clock } = createLiveRig()
  work(0, 60)
  const said: string[] = []
  const ends: number[] = []
  for (let waited = 0; waited < 110; waited++) {
    tell('job-progress', { jobId: 'a', progress: 60 })
    const now = eta()
    if (now?.kind === 'range') ends.push(clock.now() + now.toMs)
    if (said.at(-1) !== (now?.kind ?? 'nothing')) said.push(now?.kind ?? 'nothing')
    clock.advance(second)
  }
  expect(Math.max(...ends)).toBeCloseTo(ends[0] ?? 0, 3)
  expect(said).toEqual(['range', 'nothing', 'overdue'])
})

test('an estimate of the server that falls as time passes is believed, and one that stands still is not', () => {
  const honest = createLiveRig()
  const stuck = createLiveRig()
  for (let passed = 0; passed < 60; passed++) {
    honest.tell('job-progress', { jobId: 'a', estimatedTime: 120 - passed })
    stuck.tell('job-progress', { jobId: 'a', estimatedTime: 300, step: `Part ${passed}` })
    honest.clock.advance(second)
    stuck.clock.advance(second)
  }
  const eta = honest.eta()
  expect(eta).toMatchObject({ kind: 'range' })
  expect(eta?.kind === 'range' && eta.fromMs <= 60_000 && eta.toMs >= 60_000).toBe(true)
  expect(stuck.eta()).toBe(undefined)
})

test.each([
  ['bytes', (done: number) => ({ bytes: { done: done * 1_000, total: 100_000 } })],
  ['items', (done: number) => ({ counts: { done: done - 1, failed: 1, total: 100 } })],
])('%s are counted where there is no percent', (_, fieldsAt) => {
  const { tell, eta, clock } = createLiveRig()
  for (let done = 1; done <= 40; done++) {
    tell('job-progress', { jobId: 'a', ...fieldsAt(done) })
    clock.advance(second)
  }
  const said = eta()
  expect(said?.kind === 'range' && said.fromMs <= 59_000 && said.toMs >= 59_000).toBe(true)
})

test('an equal message, and what is learnt of the pace, leave the job as it is', () => {
  const { tell, job, work, state } = createLiveRig()
  work(0, 10)
  const [before, pace] = [job(), state().heard.get('a')?.pace]
  tell('job-progress', { jobId: 'a', progress: 10 })
  expect(job()).toBe(before)
  expect(state().heard.get('a')?.pace).toBe(pace)
})

test('a snapshot keeps what is known of the pace, and the work done in a gap counts', () => {
  const { tell, eta, work, clock } = createLiveRig()
  work(0, 40)
  clock.advance(9 * second)
  tell('snapshot', { mode: 'snapshot', jobs: [{ jobId: 'a', status: 'progress', progress: 50 }] })
  const said = eta()
  expect(said?.kind === 'range' && said.fromMs <= 50_000 && said.toMs >= 50_000).toBe(true)
})

test('of a job that has been silent for half a minute nobody says when it ends', () => {
  const { tell, clock, eta } = createLiveRig()
  for (let progress = 0; progress <= 50; progress += 5) {
    tell('job-progress', { jobId: 'a', progress })
    clock.advance(20 * second)
  }
  clock.advance(9 * second)
  expect(eta()).toMatchObject({ kind: 'range' })
  clock.advance(second)
  expect(eta()).toBeUndefined()
})
