import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../tests/rigs/chance.ts'
import type { Eta } from '../protocol/eta.ts'
import { etaAt } from './etaAt.ts'
import { maxMarks, paceAfter } from './paceAfter.ts'
import type { Pace } from './paceAfter.ts'

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const anyWord = fc.record({
  afterMs: fc.oneof(fc.nat(3_000), fc.nat(3_600_000), fc.integer({ min: -5_000, max: 0 })),
  isRunning: fc.nat(9).map((one) => one > 0),
  left: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
  expectedMs: maybe(fc.oneof(fc.integer({ min: 1, max: 600_000 }), fc.constant(Number.MAX_VALUE))),
})
/** Work that goes on and on, by steps of any size, so that there is something to promise. */
const steps = fc.array(fc.record({ afterMs: fc.integer({ min: 400, max: 4_000 }), done: fc.nat(30) }), {
  minLength: 8,
  maxLength: 80,
})

/** What no estimate may be. */
function isAbsurd(eta: Eta | undefined): boolean {
  if (eta?.kind === 'overdue') return !(eta.byMs > 0 && Number.isFinite(eta.byMs))
  return eta !== undefined && !(eta.fromMs >= 0 && eta.toMs >= eta.fromMs && Number.isFinite(eta.toMs))
}

test('whatever is told, a range is finite, not negative and begins before it ends, and memory is bounded', () => {
  fc.assert(
    fc.property(fc.array(anyWord, { maxLength: 80 }), fc.nat(10_000_000), (words, later) => {
      let pace: Pace | undefined
      let at = 1_000_000
      for (const { afterMs, ...word } of words) {
        pace = paceAfter(pace, { ...word, at: (at += afterMs) })
        expect(isAbsurd(pace && etaAt(pace, at + later))).toBe(false)
      }
      expect(pace?.marks.length ?? 0).toBeLessThan(maxMarks)
    }),
    { numRuns: runs(300) },
  )
})

/** What is expected of a moment some milliseconds after another, where nothing was told between. */
function mayFollow(soon: Eta | undefined, later: Eta | undefined, ms: number): boolean {
  if (soon?.kind === 'overdue') return later?.kind === 'overdue' && Math.abs(later.byMs - soon.byMs - ms) < 1
  if (later?.kind !== 'range') return true
  return soon !== undefined && Math.abs(later.toMs - Math.max(0, soon.toMs - ms)) < 1
}

test('as long as nothing is told, what is left falls by a second each second, and overdue stays overdue', () => {
  fc.assert(
    fc.property(steps, fc.nat(60_000), fc.nat(60_000), (words, first, second) => {
      let pace: Pace | undefined
      let [at, left] = [0, 1_000]
      for (const { afterMs, done } of words) {
        left = Math.max(0, left - done)
        pace = paceAfter(pace, { at: (at += afterMs), isRunning: true, left: left / 1_000, expectedMs: undefined })
      }
      const look = (ms: number): Eta | undefined => pace && etaAt(pace, at + ms)
      expect(mayFollow(look(first), look(first + second), second)).toBe(true)
    }),
    { numRuns: runs(300) },
  )
})
