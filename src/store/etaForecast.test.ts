import { expect, test } from 'vitest'
import { etaForecast } from './etaForecast.ts'
import type { PaceMark } from './paceAfter.ts'

const second = 1_000

/** Every five seconds of a run of a hundred, until some of it is done. */
const marksUntil = (done: number, expectedMs?: (ranMs: number) => number): readonly PaceMark[] =>
  Array.from({ length: done / 5 + 1 }, (_, index) => {
    const ranMs = index * 5 * second
    return { ranMs, left: 1 - index / 20, expectedMs: expectedMs?.(ranMs) }
  })

test('the more of a steady run is to come, the more its pace may still change, and later more than sooner', () => {
  const [early, late] = [etaForecast(marksUntil(20)), etaForecast(marksUntil(80))]
  const wide = ({ fromMs = 0, toMs = 0 } = {}) => toMs / fromMs
  expect(wide(early)).toBeGreaterThan(1.5 * wide(late))
  expect(wide(early)).toBeLessThanOrEqual(4.001)
  expect(late?.toMs).toBeGreaterThan(1.2 * 20 * second)
  expect(late?.fromMs).toBeGreaterThan(0.85 * 20 * second)
})

test('by the rate alone nothing is foreseen before a good part is done, while a server that counts down is heard', () => {
  expect(etaForecast(marksUntil(20).filter(({ ranMs }) => ranMs < 15 * second))).toBe(undefined)
  const early = marksUntil(20).map((mark) => ({ ...mark, left: 1 - (1 - (mark.left ?? 1)) / 4 }))
  expect(etaForecast(early)).toBe(undefined)
  expect(etaForecast(early.map((mark) => ({ ...mark, expectedMs: 380 * second - mark.ranMs })))).toBeDefined()
})

test.each([
  ['always an hour', () => 3_600 * second],
  ['an hour, counted down', (ranMs: number) => 3_600 * second - ranMs],
  ['ten times what is left', (ranMs: number) => 10 * (100 * second - ranMs)],
])('a server that says %s changes nothing of what is foreseen of a steady run', (_, words) => {
  for (const done of [20, 30, 50]) expect(etaForecast(marksUntil(done, words))).toEqual(etaForecast(marksUntil(done)))
})

test('half way through a steady run, a server that says a tenth of what is left hides nothing', () => {
  const { fromMs = 0, toMs = 0 } = etaForecast(marksUntil(50, (ranMs) => (100 * second - ranMs) / 10)) ?? {}
  expect(fromMs).toBeGreaterThan(20 * second)
  expect(fromMs).toBeLessThan(50 * second)
  expect(toMs).toBeGreaterThan(50 * second)
  expect(toMs).toBeLessThan(110 * second)
})
