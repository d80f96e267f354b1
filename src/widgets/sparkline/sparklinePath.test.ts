import { array, assert, constantFrom, double, oneof, property } from 'fast-check'
import { expect, test } from 'vitest'
import { sparklinePath } from './sparklinePath.ts'

const frame = { from: 0, to: 10, width: 105, height: 25 }
const path = (...values: (number | undefined)[]) =>
  sparklinePath(
    values.map((value, at) => ({ at, value })),
    { ...frame, to: Math.max(1, values.length - 1) },
  )

test('a line goes from zero at the foot up to its greatest value', () => {
  expect(path(0, 5, 10).line).toBe('M2.5 22.5L52.5 12.5L102.5 2.5')
})

test('what nobody knows is a gap, and a point between two gaps is a dot', () => {
  expect(path(10, 10, undefined, 10, undefined).line).toBe('M2.5 2.5L27.5 2.5M77.5 2.5h0')
})

test('the last point is marked, unless it is not known', () => {
  expect(path(4, 8).last).toBe('M102.5 2.5h0')
  expect(path(4, undefined).last).toBeUndefined()
  expect(path().last).toBeUndefined()
})

test('nothing but zeros is a line at the foot, and one point alone a dot at the end', () => {
  expect(path(0, 0).line).toBe('M2.5 22.5L102.5 22.5')
  expect(sparklinePath([{ at: 7, value: 3 }], { ...frame, from: 7, to: 7 })).toEqual({
    line: 'M102.5 2.5h0',
    last: 'M102.5 2.5h0',
  })
})

test('what lies out of its time is not drawn', () => {
  expect(
    sparklinePath(
      [-5, 0, 10, 15].map((at) => ({ at, value: 1 })),
      frame,
    ).line,
  ).toBe('M2.5 2.5L102.5 2.5')
})

test('whatever the values are, all of it is drawn inside its frame', () => {
  const value = oneof(double(), constantFrom(undefined, Number.NaN, Infinity, -Infinity, -1, 0))
  assert(
    property(array(value, { maxLength: 80 }), (values) => {
      const { line, last } = path(...values)
      expect(`${line}${last ?? ''}`).not.toMatch(/NaN|Infinity|undefined/)
      const numbers = [...line.matchAll(/([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
      expect(numbers.every(([x, y]) => x >= 0 && x <= 105 && y >= 0 && y <= 25)).toBe(true)
    }),
  )
})
