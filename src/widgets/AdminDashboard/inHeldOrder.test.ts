import { expect, test } from 'vitest'
import { inHeldOrder } from './inHeldOrder.ts'

const keys = (items: readonly string[], held: readonly string[]) =>
  inHeldOrder(
    items.map((key) => ({ key })),
    held,
  ).map(({ key }) => key)

test('what was there keeps its place, and what is new comes behind it in its own order', () => {
  expect(keys(['c', 'new 1', 'a', 'new 2', 'b'], ['a', 'b', 'c'])).toEqual(['a', 'b', 'c', 'new 1', 'new 2'])
})

test('what is gone leaves no hole', () => {
  expect(keys(['c', 'a'], ['a', 'b', 'c'])).toEqual(['a', 'c'])
})
