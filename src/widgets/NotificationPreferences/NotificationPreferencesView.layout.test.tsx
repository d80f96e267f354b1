import { cleanup } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { showInRoom } from '../../../tests/rigs/showInRoom.tsx'
import { defaultNotificationPreferences, type NotificationPreferences } from '../../protocol/notificationPreferences.ts'
import { NotificationPreferencesView } from './NotificationPreferencesView.tsx'

afterEach(cleanup)

const view = (changed: Partial<NotificationPreferences> = {}) => (
  <NotificationPreferencesView
    now={Date.UTC(2026, 0, 15, 12)}
    preferences={{ ...defaultNotificationPreferences, ...changed }}
    onChange={() => {}}
    onTrySound={() => {}}
  />
)
const quietHours = { from: '22:00', to: '07:00', days: [5] }

test.each([280, 375, 640, 1280])('at %i px every box and button is within the widget', async (width) => {
  const { placesOf } = await showInRoom(width, view({ quietHours }))
  const [root] = placesOf('[data-tt]')
  const parts = placesOf('[data-tt] :is(input, button, p, dd)')
  expect(parts.length).toBeGreaterThan(30)
  expect(parts.filter(({ left, right }) => left < root!.left || right > root!.right)).toEqual([])
})

test.each([280, 1280])('at %i px a switch stays under the finger that turns it', async (width) => {
  const { change, placesOf } = await showInRoom(width, view())
  const before = placesOf('[role=switch]')
  change(view({ doNotDisturb: true }))
  expect(placesOf('[role=switch]')).toEqual(before)
  change(view({ quietHours }))
  expect(placesOf('[role=switch]')).toEqual(before)
})

test('in a narrow room each kind of news is a block of its own, with words at each box', async () => {
  const { placesOf } = await showInRoom(280, view())
  const words = placesOf('td [data-part=box-words]')
  expect(words).toHaveLength(16)
  expect(words.filter(({ left, right }) => right > left)).toHaveLength(16)
  const rows = placesOf('tbody tr')
  expect(rows.every(({ top }, at) => at === 0 || top >= rows[at - 1]!.bottom)).toBe(true)
})

test('in a wide room the boxes of a way stand below each other, under its name', async () => {
  const { placesOf } = await showInRoom(1280, view())
  expect(new Set(placesOf('[data-channel=sound] input').map(({ left }) => left)).size).toBe(1)
})
