import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { createLaneHistorySelector } from './createLaneHistorySelector.ts'
import { createLaneTrendsSelector } from './createLaneTrendsSelector.ts'

function createLiveRig() {
  const rig = createStoreRig({ commands: [] })
  rig.store.actions.open()
  rig.up()
  const selectHistory = createLaneHistorySelector()
  const selectTrends = createLaneTrendsSelector()
  const history = () => selectHistory(rig.state(), rig.clock.now())
  return {
    ...rig,
    history,
    waits: (waiting: number, other = 5) => rig.tell('queue-status', { normal: { waiting }, large: { waiting: other } }),
    values: (lane: string) =>
      history()
        .get(lane)
        ?.map(({ value }) => value) ?? [],
    trends: () => selectTrends(rig.state(), rig.clock.now()),
    lose: rig.drop,
    regain: rig.up,
  }
}

test('ten minutes are told in sixty points, and what was before the first word is not known', () => {
  const { waits, values, clock } = createLiveRig()
  waits(3)
  clock.advance(20_000)
  waits(7)
  expect(values('normal')).toHaveLength(60)
  expect(values('normal').slice(-4)).toEqual([undefined, 3, 3, 7])
})

test('a server that is silent has not changed: its last word holds', () => {
  const { waits, values, clock } = createLiveRig()
  waits(3)
  clock.advance(600_000)
  expect(values('normal')).toEqual(Array.from({ length: 60 }, () => 3))
})

test('while the line is lost nobody knows, and after it what is told', () => {
  const { waits, values, clock, lose, regain } = createLiveRig()
  waits(3)
  clock.advance(20_000)
  lose()
  clock.advance(20_000)
  expect(values('normal').slice(-5)).toEqual([3, 3, undefined, undefined, undefined])
  regain()
  waits(9)
  clock.advance(10_000)
  expect(values('normal').slice(-6)).toEqual([3, 3, undefined, undefined, 9, 9])
})

test('what was known holds again once the line is back and has missed nothing', () => {
  const { waits, values, clock, lose, regain } = createLiveRig()
  waits(3)
  lose()
  clock.advance(30_000)
  regain()
  expect(values('normal').slice(-4)).toEqual([undefined, undefined, undefined, 3])
})

test('a lane of which nothing has changed keeps its list, and the map is the same while no point is another', () => {
  const { waits, history } = createLiveRig()
  waits(3)
  const before = history()
  waits(3)
  expect(history()).toBe(before)
  waits(4)
  expect(history()).not.toBe(before)
  expect(history().get('large')).toBe(before.get('large'))
  expect(history().get('normal')).not.toBe(before.get('normal'))
})

test('each lane goes its own way', () => {
  const { waits, trends, clock } = createLiveRig()
  for (const waiting of [10, 12, 14, 16, 18]) {
    waits(waiting, 30 - waiting)
    clock.advance(10_000)
  }
  expect([...trends()]).toEqual([
    ['normal', 8],
    ['large', -8],
  ])
  expect(trends()).toBe(trends())
})

test('whatever happens, the points are evenly spaced and bounded, and equal ones are one list', () => {
  const step = record({
    what: constantFrom('tell', 'lose', 'regain', 'wait'),
    ms: integer({ min: 0, max: 60_000 }),
    waiting: integer({ min: 0, max: 50 }),
  })
  assert(
    property(array(step, { maxLength: 30 }), (steps) => {
      const { waits, history, clock, lose, regain } = createLiveRig()
      const fresh = createLiveRig()
      let before = history()
      for (const { what, ms, waiting } of steps) {
        for (const rig of [{ waits, lose, regain, clock }, fresh]) {
          if (what === 'tell') rig.waits(waiting)
          if (what === 'lose') rig.lose()
          if (what === 'regain') rig.regain()
          rig.clock.advance(ms)
        }
        const now = history()
        expect(now === before).toBe(JSON.stringify([...now]) === JSON.stringify([...before]))
        for (const points of now.values()) {
          expect(points).toHaveLength(60)
          expect(points.every(({ at }, i) => i === 0 || at - points[i - 1]!.at === 10_000)).toBe(true)
        }
        before = now
      }
      // One that has looked all along sees what one sees that looks for the first time.
      expect([...history()]).toEqual([...fresh.history()])
    }),
    { numRuns: 60 },
  )
})
