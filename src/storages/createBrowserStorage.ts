import type { NotificationStorage } from '../protocol/notificationStorage.ts'
import { createMemoryStorage } from './createMemoryStorage.ts'

type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const pageStorage = (): TextStorage => localStorage

/**
 * A storage in `localStorage`, as JSON. Where the browser denies it, what is set lasts as long as the page. Throws where
 * there is no room.
 */
export function createBrowserStorage(open: () => TextStorage = pageStorage): NotificationStorage {
  const memory = createMemoryStorage()
  // Asked for each time, and never while modules load: merely to name it throws where storage is denied.
  const area = (): TextStorage | undefined => {
    try {
      return open() ?? undefined
    } catch {
      return undefined
    }
  }
  return {
    getItem(key) {
      const storage = area()
      return storage ? parse(storage.getItem(key)) : memory.getItem(key)
    },
    setItem(key, value) {
      const storage = area()
      if (!storage) return memory.setItem(key, value)
      return storage.setItem(key, JSON.stringify(value))
    },
    removeItem(key) {
      void memory.removeItem(key)
      area()?.removeItem(key)
    },
  }
}

function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : (JSON.parse(text) as unknown)
  } catch {
    // Not ours, or cut off: no more than nothing.
    return undefined
  }
}
