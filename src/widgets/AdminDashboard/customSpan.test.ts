import { expect, test } from 'vitest'
import { clockInput, customSpan } from './customSpan.ts'

const now = Date.UTC(2026, 0, 15, 14, 2, 30)
const at = (day: number, hour: number, minute = 0) => Date.UTC(2026, 0, day, hour, minute)
const utc = (from: string, to: string) => customSpan(from, to, now, 'UTC')

test('two times of today are that time', () => {
  expect(utc('09:15', '13:00')).toEqual({ from: at(15, 9, 15), to: at(15, 13) })
  expect(utc('14:01', '14:02')).toEqual({ from: at(15, 14, 1), to: at(15, 14, 2) })
})

test('a time that is still to come is that of yesterday', () => {
  expect(utc('23:00', '01:00')).toEqual({ from: at(14, 23), to: at(15, 1) })
  expect(utc('15:00', '20:00')).toEqual({ from: at(14, 15), to: at(14, 20) })
})

test('a start more than a day ago, no time at all, and no time between two are problems', () => {
  expect(utc('13:30', '13:00')).toBe('tooOld')
  expect(utc('', '13:00')).toBe('missing')
  expect(utc('13:00', '13:00')).toBe('empty')
})

test('times are those of the time zone', () => {
  expect(clockInput(now, 'Asia/Kolkata')).toBe('19:32')
  expect(customSpan('18:00', '19:00', now, 'Asia/Kolkata')).toEqual({ from: at(15, 12, 30), to: at(15, 13, 30) })
})

test('on the night on which clocks change a time is the one that the clock showed', () => {
  // At 01:00 UTC clocks in Berlin went from 02:00 to 03:00.
  const morning = Date.UTC(2026, 2, 29, 8)
  expect(customSpan('01:30', '09:00', morning, 'Europe/Berlin')).toEqual({
    from: Date.UTC(2026, 2, 29, 0, 30),
    to: Date.UTC(2026, 2, 29, 7),
  })
})
