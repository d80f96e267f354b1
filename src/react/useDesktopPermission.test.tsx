import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openAwayTab, ShownNotification } from '../../tests/rigs/openAwayTab.tsx'

beforeEach(() => {
  ShownNotification.permission = 'default'
  vi.stubGlobal('Notification', ShownNotification)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('the browser is asked by a click in the panel alone', async () => {
  openAwayTab({ defaultOpen: true })
  expect(ShownNotification.permission).toBe('default')
  await act(async () => screen.getByRole('button', { name: 'Turn on' }).click())
  expect(screen.getByText('Desktop notifications are on while this page is out of sight.')).toBeTruthy()
})

test('a browser that throws when it is asked leaves things as they are', async () => {
  vi.spyOn(ShownNotification, 'requestPermission').mockImplementation(() => {
    throw new DOMException('Denied', 'SecurityError')
  })
  openAwayTab({ defaultOpen: true })
  await act(async () => screen.getByRole('button', { name: 'Turn on' }).click())
  expect(screen.getByRole('button', { name: 'Turn on' })).toBeTruthy()
})

test('a browser that throws at every question of it keeps the bell going', () => {
  const denied = (): never => {
    throw new DOMException('Denied', 'SecurityError')
  }
  vi.stubGlobal('Notification', Object.defineProperty(class {}, 'permission', { get: denied }))
  vi.spyOn(navigator.permissions, 'query').mockImplementation(denied)
  const { tell } = openAwayTab({ defaultOpen: true })
  tell('job-completed', { jobId: 'a' })
  expect(screen.getByText('This browser has no desktop notifications.')).toBeTruthy()
})
