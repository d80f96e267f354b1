import type { NotificationStorage } from '../protocol/notificationStorage.ts'

/** A storage that lasts as long as the page: for tests, and for browsers that keep nothing. */
export function createMemoryStorage(): NotificationStorage {
  const kept = new Map<string, unknown>()
  // Copies, as every other storage gives them.
  return {
    getItem: (key) => structuredClone(kept.get(key)),
    setItem: (key, value) => void kept.set(key, structuredClone(value)),
    removeItem: (key) => void kept.delete(key),
  }
}
