import { useSyncExternalStore } from 'react'
import { defaultNotificationPreferences } from '../protocol/notificationPreferences.ts'
import type { NotificationPreferences } from '../protocol/notificationPreferences.ts'
import type { NotificationStorage } from '../protocol/notificationStorage.ts'
import { createStoredPreferences } from './createStoredPreferences.ts'
import type { StoredPreferences } from './createStoredPreferences.ts'

// One for all components of a page that name the same, for as long as the storage lives.
const made = new WeakMap<NotificationStorage, Map<string, StoredPreferences>>()

function preferencesIn(storage: NotificationStorage, key: string): StoredPreferences {
  const byKey = made.get(storage) ?? new Map<string, StoredPreferences>()
  made.set(storage, byKey)
  const one = byKey.get(key) ?? createStoredPreferences(storage, key)
  byKey.set(key, one)
  return one
}

const getDefaults = (): NotificationPreferences => defaultNotificationPreferences

/**
 * How a person wants to hear of things, kept in `storage` and shared between tabs: the defaults until they have been
 * read. Make the storage once, outside of components.
 */
export function useStoredPreferences(
  storage: NotificationStorage,
  key = 'telltale/preferences',
): [preferences: NotificationPreferences, setPreferences: (preferences: NotificationPreferences) => void] {
  const { get, set, subscribe } = preferencesIn(storage, key)
  return [useSyncExternalStore(subscribe, get, getDefaults), set]
}
