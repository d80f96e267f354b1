import { expect, test } from 'vitest'
import { checkQuietHours, minuteOfDay } from './checkQuietHours.ts'

test.each([
  ['00:00', 0],
  ['07:05', 425],
  ['23:59', 1_439],
  ['24:00', undefined],
  ['7:05', undefined],
  ['07:60', undefined],
  ['07:05:00', undefined],
  ['٠٧:٠٥', undefined],
  ['', undefined],
])('%s stands for %s minutes since midnight', (text, minutes) => {
  expect(minuteOfDay(text)).toBe(minutes)
})

test('good hours have no problem', () => {
  expect(checkQuietHours({ from: '22:00', to: '07:00' })).toEqual([])
  expect(checkQuietHours({ from: '22:00', to: '22:00', days: [0, 6] })).toEqual([])
})

test('each thing that is wrong is told', () => {
  expect(checkQuietHours({ from: '', to: '7', days: [7] })).toEqual(['bad-from', 'bad-to', 'bad-days'])
  expect(checkQuietHours({ from: '22:00', to: '07:00', days: [] })).toEqual(['no-days'])
})
