import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../tests/rigs/chance.ts'
import { everyScenario } from '../tests/rigs/everyScenario.ts'
import { adminHour } from './scenarios/adminHour.ts'
import type { FigureName } from '../src/protocol/metricsSeries.ts'
import { authExpires } from './scenarios/authExpires.ts'
import { busyQueues } from './scenarios/busyQueues.ts'
import { failsAt80 } from './scenarios/failsAt80.ts'
import { happyPath } from './scenarios/happyPath.ts'
import { lineDrops } from './scenarios/lineDrops.ts'
import { stateAt, storeAt } from './storeAt.ts'

const options = { numRuns: runs(6) }

test.each(everyScenario)('$name gives the same state every time it is replayed to a moment', (scenario) => {
  fc.assert(
    fc.property(fc.nat(scenario.durationMs + 5_000), fc.boolean(), (ms, admin) => {
      expect(stateAt(scenario, ms, { admin })).toEqual(stateAt(scenario, ms, { admin }))
    }),
    options,
  )
})

test.each(everyScenario)('$name comes to the same state in two hops as in one', (scenario) => {
  fc.assert(
    fc.property(fc.nat(scenario.durationMs), fc.nat(scenario.durationMs), (first, second) => {
      const store = storeAt(scenario, first, { admin: true })
      store.clock.advance(second)
      store.flush()
      expect(store.getState()).toEqual(stateAt(scenario, first + second, { admin: true }))
    }),
    options,
  )
})

test.each(everyScenario.filter(({ name }) => name !== 'malformed'))(
  'the store has nothing to complain of in $name',
  (scenario) => {
    expect(stateAt(scenario, scenario.durationMs, { admin: true }).problems.total).toBe(0)
  },
)

test('the happy path waits, runs and ends with a result', () => {
  const report = (ms: number) => stateAt(happyPath, ms).jobs.get('report')
  expect(report(0)).toMatchObject({ status: 'queued', queuePosition: 3 })
  expect(report(13_500)).toMatchObject({ status: 'progress', progress: 50 })
  expect(report(26_000)).toMatchObject({ status: 'completed', resultUrl: '/results/report' })
})

test('the failing document stops at 80 percent and says why', () => {
  expect(stateAt(failsAt80, 12_000).jobs.get('lease')).toMatchObject({ status: 'progress', progress: 80 })
  expect(stateAt(failsAt80, 16_000).jobs.get('lease')).toMatchObject({
    status: 'failed',
    progress: 80,
    error: expect.stringContaining('Page 97'),
  })
})

test('what ended while the line was down is told in one line', () => {
  expect(stateAt(lineDrops, 29_500).notifications).toEqual([])
  const [first, ...others] = stateAt(lineDrops, 31_000).notifications
  expect(first).toMatchObject({ kind: 'digest', completed: 1, failed: 1, toast: true })
  expect(others.map(({ toast }) => toast)).toEqual([false, false])
})

test('a line that drops loses nothing that was shown', () => {
  let shown = 0
  for (let ms = 500; ms <= lineDrops.durationMs; ms += 500) {
    const progress = stateAt(lineDrops, ms).jobs.get('report')?.progress ?? 0
    expect(progress).toBeGreaterThanOrEqual(shown)
    shown = progress
  }
  expect(shown).toBe(100)
})

test('an expired session keeps what was known and asks the person', () => {
  const state = stateAt(authExpires, 30_000)
  expect(state.connection).toMatchObject({ status: 'disconnected', reason: 'unauthorized' })
  expect(state.jobs.get('report')?.progress).toBe(49)
})

test('the busy queues fill every worker, and drain to nothing', () => {
  expect(stateAt(busyQueues, 40_000).queues).toMatchObject({ activeWorkers: 6, totalWorkers: 6 })
  const { counts, queues } = stateAt(busyQueues, busyQueues.durationMs)
  expect(counts).toMatchObject({ completed: 42 })
  expect(queues?.activeWorkers).toBe(0)
})

test('the admin’s hour is there for admins alone, with a bad quarter in it', () => {
  const { metricsSeries } = stateAt(adminHour, adminHour.durationMs, { admin: true })
  const worst = (name: FigureName) =>
    Math.max(...metricsSeries.rings.flatMap(({ buckets }) => buckets.map(({ figures }) => figures[name]?.most ?? 0)))
  expect(metricsSeries.samples).toBe(361)
  expect(worst('cpu')).toBeGreaterThan(300)
  expect(worst('errorRate')).toBeGreaterThan(0.15)
  expect(stateAt(adminHour, adminHour.durationMs).metricsSeries.samples).toBe(0)
})

test('time stands still until the clock is told to move', () => {
  const store = storeAt(happyPath, 10_000)
  const before = store.getState()
  store.actions.open()()
  store.flush()
  expect(store.getState()).toBe(before)
  store.clock.advance(3_000)
  expect(store.getState()).not.toBe(before)
})

test('a moment that is none is refused in words', () => {
  expect(() => storeAt(happyPath, Number.NaN)).toThrow(/ms is NaN/)
})

test('a page that is drawn on a server shows the moment too', () => {
  const store = storeAt(happyPath, 13_500)
  expect(store.getInitialState().jobs.get('report')?.progress).toBe(50)
  store.clock.advance(happyPath.durationMs)
  store.flush()
  expect(store.getInitialState().jobs.get('report')?.status).toBe('completed')
})
