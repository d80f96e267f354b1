import { expect, test } from 'vitest'
import { formatMoment } from './formatMoment.ts'

const now = Date.UTC(2026, 0, 15, 12)
const hour = 3_600_000
const said = (hours: number, locale: string) =>
  formatMoment(now + hours * hour, now, locale, 'UTC').replaceAll(' ', ' ')

test('a moment within twelve hours is a time', () => {
  expect([said(11, 'en-US'), said(11, 'en-GB'), said(11, 'de')]).toEqual(['11:00 PM', '23:00', '23:00'])
})

test('a moment of the next days has its weekday', () => {
  expect([said(20, 'en-US'), said(20, 'de')]).toEqual(['Fri 8:00 AM', 'Fr., 08:00'])
})

test('a moment further away has its date, since its weekday could be this one', () => {
  expect(said(7 * 24, 'en-US')).toBe('Jan 22, 12:00 PM')
})
