import { expect, test } from 'vitest'
import { defaultNotificationPreferences } from './notificationPreferences.ts'
import type { NotificationPreferences, QuietHours } from './notificationPreferences.ts'
import { isQuiet, nextQuietChange } from './quietHours.ts'

const quietAt = (iso: string, quietHours: QuietHours, zone = 'UTC'): boolean =>
  isQuiet({ ...defaultNotificationPreferences, quietHours }, Date.parse(iso), zone)
const changeAfter = (iso: string, more: Partial<NotificationPreferences>, zone = 'UTC'): string | undefined => {
  const at = nextQuietChange({ ...defaultNotificationPreferences, ...more }, Date.parse(iso), zone)
  return at === undefined ? undefined : new Date(at).toISOString()
}
const night = { from: '22:00', to: '07:00' }

test.each([
  ['2026-03-02T21:59:59.999Z', false],
  ['2026-03-02T22:00:00Z', true],
  ['2026-03-03T06:59:59.999Z', true],
  ['2026-03-03T07:00:00Z', false],
])('a night from ten to seven is, at %s, quiet: %s', (iso, quiet) => {
  expect(quietAt(iso, night)).toBe(quiet)
})

test('the days are those on which the hours begin', () => {
  // 6 March 2026 is a Friday.
  const friday = { ...night, days: [5] }
  expect(quietAt('2026-03-06T06:00:00Z', friday)).toBe(false)
  expect(quietAt('2026-03-06T23:00:00Z', friday)).toBe(true)
  expect(quietAt('2026-03-07T06:00:00Z', friday)).toBe(true)
  expect(quietAt('2026-03-07T23:00:00Z', friday)).toBe(false)
  const lunch = { from: '12:00', to: '13:00', days: [5] }
  expect(quietAt('2026-03-06T12:30:00Z', lunch)).toBe(true)
  expect(quietAt('2026-03-07T12:30:00Z', lunch)).toBe(false)
})

test('hours that end as they begin last a whole day', () => {
  const friday = { from: '18:00', to: '18:00', days: [5] }
  expect(quietAt('2026-03-06T17:59:00Z', friday)).toBe(false)
  expect(quietAt('2026-03-07T17:59:00Z', friday)).toBe(true)
  expect(changeAfter('2026-03-06T20:00:00Z', { quietHours: friday })).toBe('2026-03-07T18:00:00.000Z')
  expect(changeAfter('2026-03-06T20:00:00Z', { quietHours: { from: '18:00', to: '18:00' } })).toBeUndefined()
})

test('the hours are those of the person’s own zone', () => {
  expect(quietAt('2026-03-02T16:29:59Z', night, 'Asia/Kolkata')).toBe(false)
  expect(quietAt('2026-03-02T16:30:00Z', night, 'Asia/Kolkata')).toBe(true)
  expect(changeAfter('2026-03-02T12:00:00Z', { quietHours: night }, 'Asia/Kathmandu')).toBe('2026-03-02T16:15:00.000Z')
})

test('hours that begin in an hour that is skipped begin when it would have ended', () => {
  const hours = { from: '02:30', to: '05:00' }
  const change = changeAfter('2026-03-29T00:30:00Z', { quietHours: hours }, 'Europe/Berlin')
  expect(change).toBe('2026-03-29T01:00:00.000Z')
})

test('in an hour that comes twice what the clock shows counts both times', () => {
  const quietHours = { from: '01:00', to: '02:30' }
  // 02:00 to 03:00 comes twice: until 02:30, and again from 02:00 to 02:30.
  expect(changeAfter('2026-10-25T00:00:00Z', { quietHours }, 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
  expect(changeAfter('2026-10-25T00:30:00Z', { quietHours }, 'Europe/Berlin')).toBe('2026-10-25T01:00:00.000Z')
  expect(changeAfter('2026-10-25T01:00:00Z', { quietHours }, 'Europe/Berlin')).toBe('2026-10-25T01:30:00.000Z')
})

test('a day that a zone skips is no end of its quiet hours', () => {
  // Apia had no Friday, 30 December 2011.
  const quietHours = { from: '08:00', to: '09:00', days: [5] }
  expect(changeAfter('2011-12-29T12:00:00Z', { quietHours }, 'Pacific/Apia')).toBe('2012-01-05T18:00:00.000Z')
})

test('without a zone the device’s own counts', () => {
  const at = new Date(2026, 2, 2, 23).getTime()
  expect(isQuiet({ ...defaultNotificationPreferences, quietHours: night }, at)).toBe(true)
  expect(isQuiet({ ...defaultNotificationPreferences, quietHours: night }, at - 7_200_000)).toBe(false)
})

test.each([
  { from: '25:00', to: '07:00' },
  { from: '22:00', to: '' },
  { ...night, days: [9] },
  { ...night, days: [] },
])('hours that cannot be read, %o, are never quiet', (quietHours) => {
  expect(quietAt('2026-03-02T23:00:00Z', quietHours)).toBe(false)
  expect(changeAfter('2026-03-02T23:00:00Z', { quietHours })).toBeUndefined()
})

test('do-not-disturb is quiet until it is turned off', () => {
  const preferences = { ...defaultNotificationPreferences, doNotDisturb: true }
  expect([isQuiet(preferences, 0, 'UTC'), nextQuietChange(preferences, 0, 'UTC')]).toEqual([true, undefined])
})

test('do-not-disturb for a while ends by itself', () => {
  const preferences = { ...defaultNotificationPreferences, doNotDisturb: true, doNotDisturbUntil: 5_000 }
  expect([4_999, 5_000].map((now) => isQuiet(preferences, now, 'UTC'))).toEqual([true, false])
  expect([4_999, 5_000].map((now) => nextQuietChange(preferences, now, 'UTC'))).toEqual([5_000, undefined])
})

test('do-not-disturb that ends within quiet hours goes over into them', () => {
  const doNotDisturbUntil = Date.parse('2026-03-02T23:00:00Z')
  const more = { doNotDisturb: true, doNotDisturbUntil, quietHours: night }
  expect(changeAfter('2026-03-02T20:00:00Z', more)).toBe('2026-03-03T07:00:00.000Z')
})

test('a moment at which do-not-disturb is to end means nothing while it is off', () => {
  const more = { doNotDisturb: false, doNotDisturbUntil: 9e12 }
  expect(isQuiet({ ...defaultNotificationPreferences, ...more }, 0, 'UTC')).toBe(false)
})
