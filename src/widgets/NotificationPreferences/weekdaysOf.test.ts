import { expect, test } from 'vitest'
import { weekdaysOf } from './weekdaysOf.ts'

test('a week begins as the locale has it, and its days keep their numbers', () => {
  expect(weekdaysOf('de').map(({ day }) => day)).toEqual([1, 2, 3, 4, 5, 6, 0])
  expect(weekdaysOf('en-US').map(({ day }) => day)).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(weekdaysOf('ar-EG').map(({ day }) => day)).toEqual([6, 0, 1, 2, 3, 4, 5])
})

test('a day has its names in the language', () => {
  expect(weekdaysOf('de')[0]).toEqual({ day: 1, name: 'Montag', short: 'Mo' })
})
