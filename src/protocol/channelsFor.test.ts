import { expect, test } from 'vitest'
import { channelsFor } from './channelsFor.ts'
import { defaultNotificationPreferences, notificationTypes } from './notificationPreferences.ts'

const { channels } = defaultNotificationPreferences
const only = (...on: string[]) => ({
  toast: on.includes('toast'),
  desktop: on.includes('desktop'),
  sound: on.includes('sound'),
  badge: on.includes('badge'),
})

test.each(notificationTypes)('a person who has chosen nothing hears of %s by all but sound', (kind) => {
  expect([...channelsFor({ kind }, defaultNotificationPreferences, false)]).toEqual(['toast', 'desktop', 'badge'])
})

test('each type has its own channels', () => {
  const preferences = { doNotDisturb: false, channels: { ...channels, failed: only('sound'), completed: only() } }
  expect([...channelsFor({ kind: 'failed' }, preferences, false)]).toEqual(['sound'])
  expect([...channelsFor({ kind: 'completed' }, preferences, false)]).toEqual([])
  expect(channelsFor({ kind: 'alert' }, preferences, false).has('toast')).toBe(true)
})

test('while it is quiet the count alone goes on, where it is wanted', () => {
  expect([...channelsFor({ kind: 'failed' }, defaultNotificationPreferences, true)]).toEqual(['badge'])
  const preferences = { doNotDisturb: true, channels: { ...channels, failed: only('toast', 'sound') } }
  expect([...channelsFor({ kind: 'failed' }, preferences, true)]).toEqual([])
})
