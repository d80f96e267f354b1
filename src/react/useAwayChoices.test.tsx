import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { endLookAway, lookAway, openAwayTab, ShownNotification, shownTitles } from '../../tests/rigs/openAwayTab.tsx'
import { defaultNotificationPreferences } from '../protocol/notificationPreferences.ts'
import type { NotificationChannel, NotificationPreferences } from '../protocol/notificationPreferences.ts'

beforeEach(() => {
  ShownNotification.permission = 'granted'
  ShownNotification.shown = []
  vi.stubGlobal('Notification', ShownNotification)
  lookAway(true)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  endLookAway()
})

const { channels } = defaultNotificationPreferences
const turn = (channel: NotificationChannel, isOn: boolean): NotificationPreferences => ({
  ...defaultNotificationPreferences,
  channels: { ...channels, completed: { ...channels.completed, [channel]: isOn } },
})

const listenToNotes = () => {
  vi.spyOn(AudioContext.prototype, 'resume').mockResolvedValue()
  return vi.spyOn(OscillatorNode.prototype, 'start')
}
const press = () => document.dispatchEvent(new Event('pointerdown'))

test('a kind that is not wanted on the desktop stays off it, and the others do not', async () => {
  const { tell, clock } = openAwayTab({ preferences: turn('desktop', false) })
  tell('job-completed', { jobId: 'a' })
  tell('job-failed', { jobId: 'b' })
  const later = () => {
    clock.advance(1_000)
    return shownTitles()
  }
  await expect.poll(later).toEqual(['Job b failed'])
})

test('in quiet hours nothing comes on the desktop, and the count goes on', async () => {
  const quietHours = { from: '00:00', to: '00:00' }
  const { tell, told } = openAwayTab({ preferences: { ...defaultNotificationPreferences, quietHours } })
  tell('job-completed', { jobId: 'a' })
  await expect.poll(() => told).toHaveLength(1)
  expect(shownTitles()).toEqual([])
  expect(document.title).toMatch(/^\(1\)/)
})

test('there is no sound until the person wants one and has pressed something', async () => {
  const notes = listenToNotes()
  const { tell, told, clock, give } = openAwayTab()
  press()
  tell('job-completed', { jobId: 'a' })
  await expect.poll(() => told).toHaveLength(1)
  expect(notes).not.toHaveBeenCalled()

  give({ preferences: turn('sound', true) })
  press()
  tell('job-failed', { jobId: 'b' })
  clock.advance(1_000)
  await expect.poll(() => told).toHaveLength(2)
  expect(notes).not.toHaveBeenCalled()
  tell('job-completed', { jobId: 'c' })
  clock.advance(1_000)
  await expect.poll(() => notes.mock.calls.length).toBe(2)
})

test('an app can keep the sound off', async () => {
  const notes = listenToNotes()
  const { tell, told } = openAwayTab({ preferences: turn('sound', true), away: { sound: false } })
  press()
  tell('job-completed', { jobId: 'a' })
  await expect.poll(() => told).toHaveLength(1)
  expect(notes).not.toHaveBeenCalled()
})
