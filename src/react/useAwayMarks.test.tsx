import { act, cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { endLookAway, lookAway, openAwayTab } from '../../tests/rigs/openAwayTab.tsx'
import { defaultNotificationPreferences } from '../protocol/notificationPreferences.ts'

const setAppBadge = vi.fn<(count?: number) => Promise<void>>(() => Promise.resolve())
const clearAppBadge = vi.fn<() => Promise<void>>(() => Promise.resolve())
const icon = document.createElement('link')
const iconHref = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"/>'

beforeEach(() => {
  Object.assign(navigator, { setAppBadge, clearAppBadge })
  document.title = 'Desk'
  Object.assign(icon, { rel: 'icon', href: iconHref, type: 'image/svg+xml' })
  document.head.append(icon)
  lookAway(true)
})
afterEach(() => {
  cleanup()
  icon.remove()
  for (const name of ['setAppBadge', 'clearAppBadge']) Reflect.deleteProperty(navigator, name)
  vi.clearAllMocks()
  endLookAway()
})

const isDrawn = () => icon.href.startsWith('data:image/png')

test('title, icon and badge say what came while nobody looked, and are as before on return', async () => {
  const { tell, clock } = openAwayTab()
  tell('job-completed', { jobId: 'a' })
  tell('job-failed', { jobId: 'b' })
  await expect.poll(() => document.title).toBe('(2) Desk')
  await expect.poll(isDrawn).toBe(true)
  expect(setAppBadge.mock.lastCall).toEqual([2])
  tell('job-failed', { jobId: 'c' })
  clock.advance(1_000)
  await expect.poll(() => document.title).toBe('(3) Desk')

  lookAway(false)
  expect(document.title).toBe('Desk')
  expect(icon.getAttribute('href')).toBe(iconHref)
  expect(icon.type).toBe('image/svg+xml')
  expect(clearAppBadge).toHaveBeenCalledOnce()
  tell('job-completed', { jobId: 'd' })
  expect(document.title).toBe('Desk')
})

test('what was seen in another tab is counted no more', async () => {
  const { tell, store } = openAwayTab()
  tell('job-completed', { jobId: 'a' })
  await expect.poll(() => document.title).toBe('(1) Desk')
  store.actions.markSeen()
  await expect.poll(() => document.title).toBe('Desk')
})

test('a panel that was left open has nothing seen until somebody looks', async () => {
  const { tell, state } = openAwayTab({ defaultOpen: true })
  tell('job-completed', { jobId: 'a' })
  await expect.poll(() => document.title).toBe('(1) Desk')
  act(() => lookAway(false))
  await expect.poll(() => state().notifications[0]?.seen).toBe(true)
})

test('a running job draws its ring, before anything has ended', async () => {
  const { tell } = openAwayTab()
  tell('job-started', { jobId: 'a' })
  await expect.poll(isDrawn).toBe(true)
  const before = icon.href
  tell('job-progress', { jobId: 'a', progress: 50 })
  await expect.poll(() => icon.href).not.toBe(before)
  expect(document.title).toBe('Desk')
})

test('a person’s choice leaves a kind out of the count, and an app’s leaves out a way', async () => {
  const { channels } = defaultNotificationPreferences
  const preferences = {
    ...defaultNotificationPreferences,
    channels: { ...channels, completed: { ...channels.completed, badge: false } },
  }
  const { tell } = openAwayTab({ preferences, away: { favicon: false, badge: false } })
  tell('job-completed', { jobId: 'a' })
  tell('job-failed', { jobId: 'b' })
  await expect.poll(() => document.title).toBe('(1) Desk')
  expect(icon.getAttribute('href')).toBe(iconHref)
  expect(setAppBadge).not.toHaveBeenCalled()
})

test('an app can do without all of it', async () => {
  const plain = openAwayTab({ away: false })
  plain.tell('job-completed', { jobId: 'a' })
  // Another one, which speaks, shows that there was time enough.
  const other = openAwayTab({ away: { favicon: false } })
  for (const jobId of ['a', 'b']) other.tell('job-completed', { jobId })
  await expect.poll(() => document.title).toBe('(2) Desk')
  expect(icon.getAttribute('href')).toBe(iconHref)
})

test('a page that goes while it is hidden leaves its title as it was', async () => {
  const { tell } = openAwayTab()
  tell('job-completed', { jobId: 'a' })
  await expect.poll(() => document.title).toBe('(1) Desk')
  dispatchEvent(new Event('pagehide'))
  expect(document.title).toBe('Desk')
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  tell('job-completed', { jobId: 'b' })
  await expect.poll(() => document.title).toBe('(1) Desk')
})
