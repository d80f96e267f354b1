import { expect, test } from 'vitest'
import { createFormatters } from './createFormatters.ts'

const english = createFormatters('en-US', 'UTC')
const german = createFormatters('de-DE', 'Europe/Berlin')
// Intl writes narrow and no-break spaces, which look like any other.
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const noon = Date.UTC(2026, 0, 15, 12, 0, 0)

test('durations are said in the one or two largest units', () => {
  const said = [0, 840, 3_200, 9_960, 59_400, 59_600, 125_000, 3_900_000, 7_200_000, 90_000_000].map(english.duration)
  expect(said).toEqual([
    '0 sec',
    '840 ms',
    '3.2 sec',
    '10 sec',
    '59 sec',
    '1 min',
    '2 min',
    '1 hr 5 min',
    '2 hr',
    '1 day 1 hr',
  ])
})

test('bytes never read a thousand of a unit', () => {
  expect([0, 999, 1_500, 999_600, 1_550_000, 250_000_000, 3e15].map(english.bytes)).toEqual([
    '0 byte',
    '999 byte',
    '2 kB',
    '1 MB',
    '1.6 MB',
    '250 MB',
    '3,000 TB',
  ])
})

test('percent takes 42 for 42 %, may exceed 100 and keeps to the asked digits', () => {
  expect([english.percent(42), english.percent(340), english.percent(2.34, 1)]).toEqual(['42%', '340%', '2.3%'])
  expect(plain(german.percent(42))).toBe('42 %')
})

test('numbers follow the locale', () => {
  expect([english.number(12_345), german.number(12_345), english.number(1.25, 1)]).toEqual(['12,345', '12.345', '1.3'])
})

test('clock times follow the locale and the time zone', () => {
  expect([plain(english.clockTime(noon)), german.clockTime(noon)]).toEqual(['12:00:00 PM', '13:00:00'])
})

test('relative times are said by the largest unit that fits', () => {
  const ago = (ms: number) => english.relativeTime(noon - ms, noon)
  expect([ago(20_000), ago(300_000), ago(7_200_000), ago(86_400_000)]).toEqual([
    'now',
    '5 minutes ago',
    '2 hours ago',
    'yesterday',
  ])
})

test('what is no number is a dash', () => {
  const { number, percent, bytes, duration, clockTime } = english
  expect([number, percent, bytes, duration, clockTime].map((format) => format(NaN))).toEqual(Array(5).fill('–'))
  expect([english.relativeTime(NaN, noon), english.clockTime(9e15), english.number(Infinity)]).toEqual(['–', '–', '–'])
})
