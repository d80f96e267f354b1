import { expect, test } from 'vitest'
import { defaultNotificationPreferences } from '../../protocol/notificationPreferences.ts'
import { choiceMade, endOfChoice } from './quietChoice.ts'

const zone = 'Europe/Vienna'
const at = (text: string) => Date.parse(text)
const until = (doNotDisturbUntil: number) => ({
  ...defaultNotificationPreferences,
  doNotDisturb: true,
  doNotDisturbUntil,
})

test('an hour ends on a full minute, so that it ends when it says it does', () => {
  expect(endOfChoice('hour', at('2026-01-15T12:00:20Z'), zone)).toBe(at('2026-01-15T13:01:00Z'))
})

test('the morning is at eight on the clocks of the zone', () => {
  expect(endOfChoice('morning', at('2026-01-15T12:00:00Z'), zone)).toBe(at('2026-01-16T07:00:00Z'))
})

test('in the small hours the morning is today’s, and near it the next', () => {
  expect(endOfChoice('morning', at('2026-01-15T02:30:00Z'), zone)).toBe(at('2026-01-15T07:00:00Z'))
  expect(endOfChoice('morning', at('2026-01-15T04:00:00Z'), zone)).toBe(at('2026-01-16T07:00:00Z'))
})

test('the morning is at eight where clocks are changed in the night', () => {
  expect(endOfChoice('morning', at('2026-03-28T20:00:00Z'), zone)).toBe(at('2026-03-29T06:00:00Z'))
  expect(endOfChoice('morning', at('2026-10-24T20:00:00Z'), zone)).toBe(at('2026-10-25T07:00:00Z'))
})

test('a choice is known by its end, as long as it holds', () => {
  const made = at('2026-01-15T12:00:20Z')
  const [hour, morning] = [until(endOfChoice('hour', made, zone)!), until(endOfChoice('morning', made, zone)!)]
  expect(choiceMade(hour, made, zone)).toBe('hour')
  expect(choiceMade(hour, at('2026-01-15T13:01:00Z'), zone)).toBeUndefined()
  expect(choiceMade(morning, made, zone)).toBe('morning')
  expect(choiceMade(morning, at('2026-01-16T06:30:00Z'), zone)).toBe('morning')
  expect(choiceMade({ ...defaultNotificationPreferences, doNotDisturb: true }, made, zone)).toBe('open')
})

test('an end that no choice has is no choice', () => {
  expect(choiceMade(until(at('2026-01-15T15:20:00Z')), at('2026-01-15T12:00:00Z'), zone)).toBeUndefined()
})
