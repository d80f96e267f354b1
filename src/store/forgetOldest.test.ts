import { expect, test } from 'vitest'
import { forgetOldest } from './forgetOldest.ts'

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index}`)

test('up to the bound nothing is forgotten, and past it the oldest are', () => {
  const known = new Set(ids(32))
  forgetOldest(known, 32)
  expect(known.size).toBe(32)
  known.add('new')
  forgetOldest(known, 32)
  expect([known.size, known.has('2'), known.has('3'), known.has('new')]).toEqual([30, false, true, true])
})

test('a bound of one keeps the newest', () => {
  const known = new Map(ids(5).map((id) => [id, true]))
  forgetOldest(known, 1)
  expect([...known.keys()]).toEqual(['4'])
})

test('the oldest are looked for once in a while, not at each that comes', () => {
  let walks = 0
  class Watched extends Set<string> {
    override keys() {
      walks += 1
      return super.keys()
    }
  }
  const known = new Watched()
  for (const id of ids(3_200)) {
    known.add(id)
    forgetOldest(known, 160)
  }
  expect([known.size <= 160, walks < 320]).toEqual([true, true])
})
