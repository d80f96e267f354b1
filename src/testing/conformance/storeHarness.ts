import type { StoreAdapter } from '../../protocol/adapter.ts'
import type { Clock } from '../../protocol/clock.ts'
import type { StatusStore } from '../../store/statusStore.ts'

/**
 * What a store does beyond what every store must:
 * - `resync`: it asks for a snapshot where one is due, and puts events in their place around it
 * - `order`: it knows lost and late events by their numbers
 * - `requests`: it asks the server to act on jobs (`actOnJob`, `dismissRequest`), and says what came of it
 * - `queues`: it asks the server to act on queues (`actOnQueue`, `dismissQueueRequest`), and says what came of it
 * - `history`: its notifications can be archived, marked unread, taken out, put back and taken over from elsewhere
 *   (`archiveNotifications`, `unarchiveNotifications`, `markUnread`, `removeNotifications`, `restoreNotifications`,
 *   `keepNotifications`)
 * - `toasts`: it tells together what would be too much one by one, and follows jobs (`gatherToasts`, `followJob`,
 *   `unfollowJob`)
 * - `diagnostics`: it tells what happened on the line (`diagnostics`), for a bug report
 */
export type StoreAbility = 'resync' | 'order' | 'requests' | 'queues' | 'history' | 'toasts' | 'diagnostics'

/** What the suite gives a store. */
export interface StoreParts {
  adapter: StoreAdapter
  clock: Clock
  /** A number from 0 up to 1. */
  random: () => number
  /** Who is signed in. */
  user?: string
}

/** Makes a store that has opened nothing yet. */
export type CreateStore = (parts: StoreParts) => StatusStore
