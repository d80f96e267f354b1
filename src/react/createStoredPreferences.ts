import { isRecord } from '../protocol/check.ts'
import type { Stop } from '../protocol/clock.ts'
import { defaultNotificationPreferences } from '../protocol/notificationPreferences.ts'
import type { NotificationPreferences } from '../protocol/notificationPreferences.ts'
import type { NotificationStorage } from '../protocol/notificationStorage.ts'
import { readPreferences } from '../protocol/readPreferences.ts'
import { openBroadcast } from '../store/openBroadcast.ts'

/** Preferences that are kept in a storage, and are the same in all tabs. */
export interface StoredPreferences {
  get(): NotificationPreferences
  set(preferences: NotificationPreferences): void
  subscribe(listener: () => void): Stop
}

// Without it other tabs learn of a choice when they are loaded anew.
const openChannel = (): BroadcastChannel | undefined => openBroadcast('telltale/preferences')

/** Preferences under `key`; nothing is read before somebody subscribes. */
export function createStoredPreferences(storage: NotificationStorage, key: string): StoredPreferences {
  const listeners = new Set<() => void>()
  let current = defaultNotificationPreferences
  // A choice that is made while an older one is being read stands.
  let choices = 0
  let writing: Promise<void> = Promise.resolve()
  let channel: BroadcastChannel | undefined

  const adopt = (raw: unknown): void => {
    const read = readPreferences(raw)
    if (!read) return
    current = read
    for (const listener of listeners) listener()
  }
  const load = async (): Promise<void> => {
    const before = choices
    const raw = await attempt(() => storage.getItem(key))
    if (before === choices) adopt(raw)
  }
  const begin = (): void => {
    channel = openChannel()
    channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (!isRecord(data) || data['key'] !== key) return
      choices++
      adopt(data['preferences'])
    })
    void load()
  }
  return {
    get: () => current,
    set(preferences) {
      choices++
      adopt(preferences)
      channel?.postMessage({ key, preferences: current })
      const chosen = current
      // One after the other, so that the last choice is the one that stays.
      writing = writing.then(() => attempt(() => storage.setItem(key, chosen))).then(() => undefined)
    },
    subscribe(listener) {
      const own = (): void => listener()
      listeners.add(own)
      if (listeners.size === 1) begin()
      return () => {
        if (!listeners.delete(own) || listeners.size > 0) return
        channel?.close()
        channel = undefined
      }
    },
  }
}

async function attempt(run: () => unknown): Promise<unknown> {
  try {
    return await run()
  } catch {
    // A choice that cannot be kept holds for as long as the page does.
    return undefined
  }
}
