import type { NotificationStorage } from '../protocol/notificationStorage.ts'
import type { StatusNotification } from '../protocol/notification.ts'
import { historyRecord } from './historyRecord.ts'

// The second is what older versions of Firefox say.
const quotaErrors = new Set(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])

export const isQuotaError = (error: unknown): boolean => error instanceof Error && quotaErrors.has(error.name)

/**
 * Sets the newest of `items` for which there is room: all, half of them, a quarter, and so on. Comes to what was set; to
 * nothing where `isOver` has become true on the way. Rejects with the storage's own error where not even one fits.
 */
export async function setNewest(
  { storage, key }: { storage: NotificationStorage; key: string },
  items: readonly StatusNotification[],
  isOver: () => boolean,
): Promise<readonly StatusNotification[] | undefined> {
  for (let newest = items; !isOver(); newest = newest.slice(0, Math.floor(newest.length / 2))) {
    try {
      await storage.setItem(key, historyRecord(newest))
      return newest
    } catch (error) {
      if (!isQuotaError(error) || newest.length <= 1) throw error
    }
  }
  return undefined
}
