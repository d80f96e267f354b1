import { expect, test } from 'vitest'
import { maxMarks, paceAfter } from './paceAfter.ts'
import type { Pace, PaceNews } from './paceAfter.ts'

const noon = Date.UTC(2026, 0, 15, 12)
const news = (at: number, fields: Partial<PaceNews> = {}): PaceNews => ({
  at: noon + at,
  isRunning: true,
  left: undefined,
  expectedMs: undefined,
  ...fields,
})
const after = (...all: readonly PaceNews[]): Pace | undefined =>
  all.reduce<Pace | undefined>((pace, each) => paceAfter(pace, each), undefined)

test('equal messages give an equal pace', () => {
  const all = [news(0, { left: 1 }), news(1_000, { left: 0.9 }), news(2_000, { left: 0.7, expectedMs: 5_000 })]
  expect(after(...all)).toEqual(after(...all))
})

test('a message that tells nothing new leaves the very same pace', () => {
  const pace = after(news(0, { left: 1 }), news(1_000, { left: 0.9 }))
  expect(paceAfter(pace, news(5_000, { left: 0.9 }))).toBe(pace)
  expect(paceAfter(pace, news(1_100, { left: 0.8 }))).toBe(pace)
})

test('however long a run is, a fixed number of moments is kept, spread over all of it', () => {
  let pace: Pace | undefined
  for (let at = 0; at <= 3_600_000; at += 100) pace = paceAfter(pace, news(at, { left: 1 - at / 4_000_000 }))
  const marks = pace?.marks ?? []
  expect(marks.length).toBeLessThan(maxMarks)
  expect(marks.length).toBeGreaterThanOrEqual(maxMarks / 2)
  expect(marks[0]?.ranMs).toBe(0)
  const gaps = marks.slice(1).map(({ ranMs }, index) => ranMs - (marks[index]?.ranMs ?? 0))
  expect(Math.max(...gaps)).toBeLessThan(2 * Math.min(...gaps))
})

test('a pause is no time that the run took', () => {
  const pace = after(
    news(0, { left: 1 }),
    news(1_000, { left: 0.9 }),
    news(2_000, { isRunning: false }),
    news(3_000, { isRunning: false }),
    news(62_000),
    news(63_000, { left: 0.8 }),
  )
  expect(pace?.marks.map(({ ranMs }) => ranMs)).toEqual([0, 1_000, 3_000])
})

test('work that grew, and a page clock that was set back, begin a new record', () => {
  const pace = after(news(0, { left: 1 }), news(1_000, { left: 0.5 }))
  expect(paceAfter(pace, news(2_000, { left: 0.8 }))?.marks).toEqual([{ ranMs: 0, left: 0.8 }])
  expect(paceAfter(pace, news(-9_000, { left: 0.4 }))?.marks).toEqual([{ ranMs: 0, left: 0.4 }])
})

test('a run of which nobody counts anything has no pace', () => {
  expect(after(news(0), news(1_000))).toBe(undefined)
})
