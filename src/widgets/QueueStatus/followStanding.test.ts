import { array, assert, boolean, integer, option, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import type { Lane } from '../../protocol/queueStatus.ts'
import { followStanding, gravity, keepMs, watchMs } from './followStanding.ts'
import type { FollowedStanding } from './followStanding.ts'
import { laneStanding } from './laneStanding.ts'

const thresholds = { degradedFromWaiting: 100, criticalFromWaiting: 200 }
const lane = (waiting: number, more: Partial<Lane> = {}): Lane => ({ name: 'a', waiting, ...more })

/** The levels after each of these moments. */
const levels = (steps: readonly (readonly [now: number, waiting: number])[]) => {
  let followed: FollowedStanding | undefined
  return steps.map(([now, waiting]) => {
    followed = followStanding(followed, lane(waiting), thresholds, now)
    return followed.standing.level
  })
}

test('a level is reached at once, and left once its lane has been well below it for ten seconds', () => {
  expect(
    levels([
      [0, 20],
      [1_000, 100],
      [2_000, 20],
      [11_999, 20],
      [12_000, 20],
    ]),
  ).toEqual(['ok', 'degraded', 'degraded', 'degraded', 'ok'])
})

test('just below its threshold a lane is watched for a minute', () => {
  expect(
    levels([
      [0, 100],
      [1_000, 95],
      [60_999, 95],
      [61_000, 95],
    ]),
  ).toEqual(['degraded', 'degraded', 'degraded', 'ok'])
})

test('a lane that sways about its threshold keeps its level', () => {
  const swaying = Array.from({ length: 40 }, (_, i) => [i * 5_000, i % 2 === 0 ? 101 : 99] as const)
  expect(new Set(levels(swaying))).toEqual(new Set(['degraded']))
})

test('while it is only remembered, a level claims no figure', () => {
  const reached = followStanding(undefined, lane(100), thresholds, 0)
  expect(followStanding(reached, lane(0), thresholds, 1_000).standing).toEqual({
    level: 'degraded',
    cause: { by: 'memory' },
  })
})

test('a lane that is paused is paused at once', () => {
  const reached = followStanding(undefined, lane(500), thresholds, 0)
  expect(followStanding(reached, lane(500, { paused: true }), thresholds, 1).standing).toEqual({ level: 'paused' })
})

const step = record({
  afterMs: integer({ min: 0, max: 20_000 }),
  waiting: integer({ min: 0, max: 300 }),
  paused: boolean(),
  limit: option(integer({ min: 0, max: 3 }), { nil: undefined }),
})

test('whatever happens, no level is left within ten seconds of being reached, or shown lower than it is', () => {
  assert(
    property(array(step, { maxLength: 60 }), (steps) => {
      let now = 0
      let reachedAt = 0
      let followed: FollowedStanding | undefined
      for (const { afterMs, waiting, paused, limit } of steps) {
        now += afterMs
        const told = lane(waiting, { active: 1, ...(limit !== undefined && { limit }), ...(paused && { paused }) })
        const isHeld = paused || limit === 0
        const before = followed?.standing ?? { level: 'ok' }
        followed = followStanding(followed, told, thresholds, now)
        const [was, is, isTold] = [before, followed.standing, laneStanding(told, thresholds)].map(gravity)
        if (was === undefined || is === undefined || isTold === undefined) throw new Error('three are judged')
        expect(isHeld ? is === 0 : is >= isTold).toBe(true)
        expect(!isHeld && is < was ? now - reachedAt >= keepMs : true).toBe(true)
        if (is > was) reachedAt = now
      }
    }),
  )
})

test('whatever was, a lane that has been below for a minute shows what it is', () => {
  assert(
    property(array(step, { minLength: 1, maxLength: 20 }), integer({ min: 0, max: 300 }), (steps, waiting) => {
      let followed: FollowedStanding | undefined
      let now = 0
      for (const { afterMs, waiting: then } of steps) {
        now += afterMs
        followed = followStanding(followed, lane(then), thresholds, now)
      }
      for (let i = 0; i <= 2; i++) followed = followStanding(followed, lane(waiting), thresholds, now + i * watchMs)
      expect(followed?.standing).toEqual(laneStanding(lane(waiting), thresholds))
    }),
  )
})
