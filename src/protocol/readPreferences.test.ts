import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultNotificationPreferences } from './notificationPreferences.ts'
import type { NotificationPreferences } from './notificationPreferences.ts'
import { readPreferences } from './readPreferences.ts'

const { channels } = defaultNotificationPreferences
const chosen: NotificationPreferences = {
  channels: { ...channels, failed: { toast: false, desktop: false, sound: true, badge: true } },
  doNotDisturb: true,
  doNotDisturbUntil: 5_000,
  quietHours: { from: '22:00', to: '07:00', days: [] },
}

test('what was chosen is read as it was', () => {
  expect(readPreferences(structuredClone(chosen))).toEqual(chosen)
  expect(readPreferences(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen)
})

test('what is absent or bad is as nobody has chosen it', () => {
  expect(readPreferences({})).toEqual(defaultNotificationPreferences)
  const bad = { channels: { failed: { toast: 'no', sound: true } }, doNotDisturb: 1, doNotDisturbUntil: {}, more: 1 }
  expect(readPreferences(bad)).toEqual({
    ...defaultNotificationPreferences,
    channels: { ...channels, failed: { ...channels.failed, sound: true } },
  })
})

test.each([
  { from: '22:00' },
  { from: 22, to: 7 },
  { from: '22:00', to: '25:00' },
  { from: '22:00', to: '07:00', days: ['1'] },
  { from: '22:00', to: '07:00', days: {} },
  { from: '22:00', to: '07:00', days: Array.from({ length: 8 }, () => 1) },
])('quiet hours that nobody can have chosen, %o, are none', (quietHours) => {
  expect(readPreferences({ ...chosen, quietHours })).not.toHaveProperty('quietHours')
})

test.each([undefined, null, 'on', 4, [], [chosen]])('%o is no preferences', (raw) => {
  expect(readPreferences(raw)).toBeUndefined()
})

test('whatever is read can be read again and is then the same', () => {
  fc.assert(
    fc.property(
      fc.object({ key: fc.constantFrom('channels', 'failed', 'toast', 'quietHours', 'from', 'days') }),
      (raw) => {
        const read = readPreferences(raw)
        expect(readPreferences(read)).toEqual(read)
      },
    ),
  )
})
