import fc from 'fast-check'
import { expect, test } from 'vitest'
import '../../tests/rigs/chance.ts'
import { chance } from './chance.ts'

test('the same seed and place draw the same, whatever was drawn before', () => {
  fc.assert(
    fc.property(fc.nat(), fc.array(fc.nat(1_000), { minLength: 1 }), (seed, places) => {
      const draw = (place: number) => chance(seed).part(place)
      expect(places.toReversed().map(draw)).toEqual(places.map(draw).toReversed())
    }),
  )
})

test('a whole number lies between its bounds, and reaches both', () => {
  const luck = chance(5)
  const drawn = Array.from({ length: 200 }, (_, place) => luck.between(place, 3, 6))
  expect(new Set(drawn)).toEqual(new Set([3, 4, 5, 6]))
})

test('each choice is picked at times', () => {
  const luck = chance(6)
  const picked = new Set(Array.from({ length: 50 }, (_, place) => luck.pick(place, ['a', 'b'])))
  expect(picked).toEqual(new Set(['a', 'b']))
})
