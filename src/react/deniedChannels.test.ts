import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { createStoredPreferences } from './createStoredPreferences.ts'
import { createMemoryStorage } from '../storages/createMemoryStorage.ts'
import { withSharedNotifications } from '../store/withSharedNotifications.ts'
import { withStoredNotifications } from '../store/withStoredNotifications.ts'

beforeEach(() => {
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      constructor() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    },
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test('a browser that denies channels, as it denies storage, opens the line all the same', () => {
  const { store, up, tell, state } = createStoreRig({ user: 'ann' })
  const { actions } = withSharedNotifications(withStoredNotifications(store, { storage: createMemoryStorage() }))
  const stop = actions.open()
  up()
  tell('job-completed', { jobId: 'a' })
  actions.markAllRead()
  expect(state().notifications.map(({ read }) => read)).toEqual([true])
  actions.signOut()
  expect(state().notifications).toEqual([])
  stop()
})

test('a browser that denies channels lets preferences be chosen all the same', () => {
  const { get, set, subscribe } = createStoredPreferences(createMemoryStorage(), 'k')
  const stop = subscribe(() => undefined)
  set({ ...get(), doNotDisturb: true })
  expect(get().doNotDisturb).toBe(true)
  stop()
})
