import { expect, test } from 'vitest'
import type { Eta } from '../protocol/eta.ts'
import { calmEta } from './calmEta.ts'

const range = (fromMs: number, toMs: number): Eta => ({ kind: 'range', fromMs, toMs, confidence: 'medium' })

test('a range is widened to the steps in which it is told', () => {
  expect(calmEta(undefined, range(21_000, 38_000))).toEqual(range(20_000, 40_000))
  expect(calmEta(undefined, range(100_000, 200_000))).toEqual(range(90_000, 210_000))
})

test('what would read the same stays the same object', () => {
  const shown = calmEta(undefined, range(21_000, 38_000))
  expect(calmEta(shown, range(20_000, 37_000))).toBe(shown)
  expect(calmEta(shown, range(19_999, 37_000))).toEqual(range(15_000, 40_000))
  const overdue = calmEta(shown, { kind: 'overdue', byMs: 100 })
  expect(calmEta(overdue, { kind: 'overdue', byMs: 59_000 })).toBe(overdue)
})

test('another confidence, another kind and nothing are told at once', () => {
  const shown = calmEta(undefined, range(21_000, 38_000))
  expect(calmEta(shown, { kind: 'range', fromMs: 21_000, toMs: 38_000, confidence: 'high' })).not.toBe(shown)
  expect(calmEta(shown, { kind: 'overdue', byMs: 61_000 })).toEqual({ kind: 'overdue', byMs: 60_000 })
  expect(calmEta(shown, undefined)).toBe(undefined)
})
