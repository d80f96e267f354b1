import { expect, test, vi } from 'vitest'
import { createAppBadge } from './createAppBadge.ts'

test('an equal count is told once, and none at all clears', () => {
  const setAppBadge = vi.fn<(count?: number) => Promise<void>>(() => Promise.resolve())
  const clearAppBadge = vi.fn<() => Promise<void>>(() => Promise.resolve())
  const badge = createAppBadge({ setAppBadge, clearAppBadge })
  badge.clear()
  for (const count of [1, 1, 2]) badge.show(count)
  badge.show(0)
  expect(setAppBadge.mock.calls).toEqual([[1], [2]])
  expect(clearAppBadge).toHaveBeenCalledOnce()
})

test('a browser that has no badge, or refuses it, is left in peace', async () => {
  const refused = vi.fn<() => Promise<void>>(() =>
    Promise.reject(new DOMException('Not installed.', 'InvalidStateError')),
  )
  createAppBadge({}).show(1)
  createAppBadge({ setAppBadge: refused }).show(1)
  await expect.poll(() => refused.mock.settledResults.length).toBe(1)
})
