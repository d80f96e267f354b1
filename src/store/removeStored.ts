import type { Clock } from '../protocol/clock.ts'
import type { NotificationStorage } from '../protocol/notificationStorage.ts'
import type { TellStorage } from './storageProblem.ts'

/** Milliseconds between one try and the next. */
const waitsMs = [1_000, 2_000, 4_000, 8_000, 16_000]

/** Removes what is kept under `key`, and tries again where the storage fails: nobody else will. */
export async function removeStored(
  storage: NotificationStorage,
  key: string,
  clock: Clock,
  tell: TellStorage,
): Promise<void> {
  for (const waitMs of [...waitsMs, undefined]) {
    try {
      await storage.removeItem(key)
      return
    } catch (error) {
      if (waitMs === undefined) tell('wipe-failed', error)
      else await new Promise<void>((resolve) => clock.after(waitMs, resolve))
    }
  }
}

/** Removes without waiting for an answer. */
export function removeAtOnce(storage: NotificationStorage, key: string): void {
  void (async () => {
    try {
      await storage.removeItem(key)
    } catch {
      // It is removed once more, in its turn.
    }
  })()
}
